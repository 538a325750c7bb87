import Foundation
import Tenancy
import WireProto

/// One cell's partners as `deploy/registry/<cell>.json` lists them: rows in proto3's JSON, children below
/// parents.
struct RegistryFile {
    let country: Country
    let partners: [Row]

    struct Row {
        let partner: PartnerV1.Partner
        let sites: [PartnerV1.Site]
        let staff: [PartnerV1.Staff]
        let systems: [SystemID]
    }

    init(path: String) throws(DebugFailure) {
        guard let contents = FileManager.default.contents(atPath: path) else {
            throw .unusable("cannot read \(path)")
        }
        let json: Any
        do {
            json = try JSONSerialization.jsonObject(with: contents)
        } catch {
            throw .unusable("\(path) is not JSON")
        }
        guard let file = json as? [String: Any], let code = file["cell"] as? String,
            let country = Country(code: code), let rows = file["partners"] as? [[String: Any]]
        else { throw .unusable("\(path) must hold a cell and its partners") }
        self.country = country
        var partners: [Row] = []
        for (index, row) in rows.enumerated() {
            let place = "\(path): partners[\(index)]"
            guard let partner = row["partner"] else { throw .unusable("\(place) has no partner") }
            partners.append(
                Row(
                    partner: try Self.message(partner, "\(place).partner"),
                    sites: try Self.messages(row["sites"], "\(place).sites"),
                    staff: try Self.messages(row["staff"], "\(place).staff"),
                    systems: try Self.systems(row["systems"], "\(place).systems")))
        }
        self.partners = partners
    }

    private static func messages<Message: WireMessage>(
        _ json: Any?, _ place: String
    ) throws(DebugFailure) -> [Message] {
        guard let json else { return [] }
        guard let rows = json as? [Any] else { throw .unusable("\(place) must be a list") }
        var messages: [Message] = []
        for (index, row) in rows.enumerated() { messages.append(try message(row, "\(place)[\(index)]")) }
        return messages
    }

    private static func message<Message: WireMessage>(
        _ json: Any, _ place: String
    ) throws(DebugFailure) -> Message {
        let text: String
        do {
            text = String(decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
        } catch {
            throw .unusable("\(place) must be an object")
        }
        do throws(MessageError) {
            return try Message(decoding: try WireFields.bytes(fromJSON: text, Message.schema))
        } catch {
            throw .unusable("\(place).\(error.path) \(error.problem)")
        }
    }

    private static func systems(_ json: Any?, _ place: String) throws(DebugFailure) -> [SystemID] {
        guard let json else { return [] }
        guard let ids = json as? [String] else { throw .unusable("\(place) must be a list of ids") }
        var systems: [SystemID] = []
        for id in ids {
            guard let system = SystemID(id) else { throw .unusable("\(place): \(id) is no id of a system") }
            systems.append(system)
        }
        return systems
    }
}
