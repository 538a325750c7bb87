public import Store
public import Tenancy
public import WireProto

/// A record that another one is about, or lies under, and whose fate that one shares.
public struct SubjectName: Sendable {
    public let resource: any Resource.Type
    /// Its resource name; empty where there is none.
    public let text: String

    public init(_ resource: any Resource.Type, _ text: String) {
        self.resource = resource
        self.text = text
    }
}

extension RecordReader<RPCStatus> where Self: ~Copyable {
    /// Whether nothing shows a record any more: its own purge time has come, or that of what it is about.
    public func isGone<N: Resource>(_ resource: N, at now: UnixTime) throws(RPCStatus) -> Bool {
        if resource.isPurged(at: now) { return true }
        for subject in resource.subjects where subject.resource.isPurgedWithTime {
            if try isPurged(subject.resource, subject.text, at: now) { return true }
        }
        return false
    }

    /// - Returns: `false` for what is not there: it leaves nothing behind.
    private func isPurged<N: Resource>(
        _ resource: N.Type, _ text: String, at now: UnixTime
    ) throws(RPCStatus) -> Bool {
        try subject(resource, text)?.isPurged(at: now) ?? false
    }

    /// The resource of a subject, purged or not; `nil` where there is none.
    func subject<N: Resource>(_ resource: N.Type, _ text: String) throws(RPCStatus) -> N? {
        guard let id = ResourceName(parsing: text, as: N.resourceType)?.recordID else { return nil }
        let record = try get(N.recordKind, id)
        return try record.map { record throws(RPCStatus) in try Stored<N>(record).resource }
    }
}
