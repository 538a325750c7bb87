import Foundation

/// Results as JSON for programs: members by name, so that two builds print the same text.
enum JSONOutput {
    static func text(_ value: some Encodable) throws(DebugFailure) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw .unusable("the results cannot be written as JSON: \(error)")
        }
    }
}
