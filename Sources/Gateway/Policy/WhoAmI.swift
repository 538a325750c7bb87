import Tenancy
import WireProto
import WireTransport

/// The answer to WhoAmI: what the certificate and the registry say, and nothing that the caller said.
enum WhoAmI {
    static func answer(
        _ principal: Principal, staff: StaffID?, _ permit: Permit
    ) -> RelayDecision<GatewayCall> {
        var response = GatewayV1.WhoAmIResponse()
        response.identity = principal.uri
        if let partner = principal.tenant?.partner {
            response.partner = ResourceName.partner(partner).text
            response.staff = staff.map { ResourceName.staff($0, of: partner).text } ?? ""
        }
        response.roles = permit.roles.roles.map { OptionsV1.Role(rawValue: Int32($0.rawValue)) }
        do throws(MessageError) {
            return .answer(try response.encoded())
        } catch {
            return .refuse(.notOurs)
        }
    }
}
