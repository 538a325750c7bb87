public import Tenancy

/// What a call showed or changed, as its handler knows it. Who, why, by what and when the store takes from
/// the scope and its clock.
public struct AccessEvent: Hashable, Sendable {
    /// Names of what was shown or changed; at most ``StoreLimits/resourcesPerEvent``. Never a body.
    public var resources: [String]
    /// The classes of the fields that were shown.
    public var classes: FieldClassSet
    /// The status code of the answer: 0 when it was given, otherwise why it was refused.
    public var result: UInt8
    /// How many records a list showed.
    public var count: UInt32
    /// The caller's own id of the request, where it has one.
    public var requestID: String?

    public init(
        resources: [String], classes: FieldClassSet, result: UInt8 = 0, count: UInt32 = 0,
        requestID: String? = nil
    ) {
        self.resources = resources
        self.classes = classes
        self.result = result
        self.count = count
        self.requestID = requestID
    }
}

/// A line of a tenant's access log.
public struct StoredAccessEvent: Hashable, Sendable {
    /// Its place in the log: dense, from 1.
    public let sequence: Int64
    public let time: UnixTime
    public let actor: StoredActor
    /// The method's index in the generated tables; `nil` for a job.
    public let method: UInt16?
    public let purpose: Purpose
    /// The gateway's number for the call; `nil` for a job.
    public let callID: ScopeID?
    public let event: AccessEvent
    /// The caller was given the remembered answer of an earlier request again.
    public let isReplay: Bool
}

extension AccessEvent {
    /// What is sealed of it, wherever it is kept; its place in the log is not part of that.
    func line(in scope: StoreScope, at time: UnixTime, isReplay: Bool) -> [UInt8] {
        StoredAccessEvent(
            sequence: 0, time: time, actor: StoredActor(scope.actor), method: scope.method,
            purpose: scope.purpose, callID: scope.callID, event: self, isReplay: isReplay
        ).encoded()
    }
}

extension StoredAccessEvent {
    private static let format: UInt8 = 1
    private static let noMethod = UInt32.max

    func encoded() -> [UInt8] {
        var encoder = ByteEncoder(reserving: 256)
        encoder.integer(Self.format)
        encoder.integer(time.milliseconds)
        actor.encode(to: &encoder)
        encoder.integer(method.map(UInt32.init) ?? Self.noMethod)
        encoder.integer(purpose.rawValue)
        encoder.integer(UInt8(callID == nil ? 0 : 1))
        encoder.integer(callID?.high ?? 0)
        encoder.integer(callID?.low ?? 0)
        encoder.integer(UInt8(isReplay ? 1 : 0))
        event.encode(to: &encoder)
        return encoder.bytes
    }

    init(_ encoded: [UInt8], sequence: Int64) throws(StoreError) {
        var decoder = ByteDecoder(encoded)
        guard try decoder.integer(UInt8.self) == Self.format else {
            throw .corrupt("an event of another format")
        }
        self.sequence = sequence
        time = UnixTime(milliseconds: try decoder.integer(Int64.self))
        actor = try StoredActor(from: &decoder)
        method = UInt16(exactly: try decoder.integer(UInt32.self))
        guard let purpose = Purpose(rawValue: try decoder.integer(UInt8.self)) else {
            throw .corrupt("an event without a purpose")
        }
        self.purpose = purpose
        let hasCall = try decoder.integer(UInt8.self) == 1
        let high = try decoder.integer(UInt64.self)
        let low = try decoder.integer(UInt64.self)
        callID = hasCall ? ScopeID(high: high, low: low) : nil
        isReplay = try decoder.integer(UInt8.self) == 1
        event = try AccessEvent(from: &decoder)
        try decoder.finish()
    }
}

extension AccessEvent {
    func encode(to encoder: inout ByteEncoder) {
        encoder.integer(UInt16(resources.count))
        for resource in resources { encoder.counted(resource) }
        encoder.integer(classes.rawValue)
        encoder.integer(result)
        encoder.integer(count)
        encoder.integer(UInt8(requestID == nil ? 0 : 1))
        encoder.counted(requestID ?? "")
    }

    init(from decoder: inout ByteDecoder) throws(StoreError) {
        var resources: [String] = []
        for _ in 0..<(try decoder.integer(UInt16.self)) { resources.append(try decoder.text()) }
        self.resources = resources
        classes = FieldClassSet(rawValue: try decoder.integer(UInt8.self))
        result = try decoder.integer(UInt8.self)
        count = try decoder.integer(UInt32.self)
        let hasRequestID = try decoder.integer(UInt8.self) == 1
        let text = try decoder.text()
        requestID = hasRequestID ? text : nil
    }
}
