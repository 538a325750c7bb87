import Tenancy

/// How a tenant's revisions are sealed and opened: the one place that knows in which version a body lies in the file.
struct RecordSeal: Sendable {
    private let seal: Seal
    private let bodies: BodyMigrations

    init(_ seal: Seal, _ bodies: BodyMigrations) {
        self.seal = seal
        self.bodies = bodies
    }

    /// - Parameters:
    ///   - envelope: With a body of the newest version.
    ///   - place: What the revision is bound to.
    func close(_ envelope: RecordEnvelope, _ kind: UInt16, at place: [UInt8]) throws(StoreError) -> [UInt8] {
        var envelope = envelope
        guard !envelope.isRemoved else { return seal.close(envelope.encoded(), at: place) }
        envelope.body = try bodies.written(envelope.body, kind)
        envelope.mark = bodies.mark(of: kind)
        return seal.close(envelope.encoded(), at: place)
    }

    /// - Returns: With a body of the newest version; `nil` for what was not sealed at this place.
    func open(_ sealed: [UInt8], _ kind: UInt16, at place: [UInt8]) throws(StoreError) -> RecordEnvelope? {
        guard let bytes = seal.open(sealed, at: place) else { return nil }
        var envelope = try RecordEnvelope(bytes)
        guard !envelope.isRemoved else { return envelope }
        envelope.body = try bodies.opened(envelope.body, kind, envelope.mark)
        return envelope
    }

    /// Whether the revision lies in the file as it would be written now.
    func isCurrent(_ envelope: RecordEnvelope, _ kind: UInt16) -> Bool {
        envelope.mark == bodies.mark(of: kind)
    }
}
