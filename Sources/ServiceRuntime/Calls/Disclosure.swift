import Store
import Tenancy

/// What a call answers, and which records it discloses by it: the access log remembers those.
public struct Disclosure<Value: Sendable>: Sendable {
    let value: Value
    /// The names of the records. A part of a stream without any leaves no event.
    let records: [String]
    /// How many records or entries the answer has.
    let count: Int

    /// - Parameter count: As many as there are names, where nothing is said.
    public init(_ value: Value, of records: [String], count: Int? = nil) {
        self.value = value
        self.records = records
        self.count = count ?? records.count
    }

    /// The line of the access log.
    func event(_ classes: FieldClassSet, requestID: String? = nil) -> AccessEvent {
        AccessEvent(
            resources: records, classes: classes, count: UInt32(clamping: count), requestID: requestID)
    }
}
