import Crypto

/// The steps between the versions of what records' bodies mean, each with its inverse.
///
/// A revision is never changed, so a body stays for ever in the version that it was written in. It is brought to the
/// newest one whenever it is opened, in a list, a history, a backup's check or an export alike, and put into ``target``
/// when it is written: whoever reads or writes records knows the newest version and no other. A program that writes an
/// earlier target than it knows leaves the way back open to the program before it.
///
/// Steps are numbered by their places, and the first leads from version 1 to version 2. A body carries its version with
/// a checksum of the steps that lead there, so that a step which was changed after bodies were written by it is noticed
/// and nothing is misread.
public struct BodyMigrations: Sendable {
    /// One change of what the bodies of one kind mean.
    public struct Step: Sendable {
        public typealias Change = @Sendable ([UInt8]) throws(StoreError) -> [UInt8]
        public typealias Sample = (earlier: [UInt8], later: [UInt8])

        let kind: RecordKind
        let forward: Change
        let back: Change
        let samples: [Sample]
        let isOneWay: Bool

        /// - Parameters:
        ///   - forward: From a body of the version before; throws ``StoreError/corrupt(_:)`` for what is none.
        ///   - back: Undoes `forward`, as far as the version before can say it.
        ///   - samples: Bodies before and after. They are what the step's checksum is of, and it is held to them.
        ///   - isOneWay: The version before is not written any more: the program before it would not find such records.
        public init(
            _ kind: RecordKind, forward: @escaping Change, back: @escaping Change, samples: [Sample],
            isOneWay: Bool = false
        ) {
            self.kind = kind
            self.forward = forward
            self.back = back
            self.samples = samples
            self.isOneWay = isOneWay
        }
    }

    static let first = 1

    /// Of a program whose bodies have never changed.
    public static let none = BodyMigrations()

    private let steps: [Step]
    /// By the number of steps taken.
    private let checksums: [UInt32]
    /// The version that is written.
    public let target: Int

    /// The newest version, which readers see.
    public var newest: Int { Self.first + steps.count }

    private init() {
        (steps, checksums, target) = ([], [0], Self.first)
    }

    /// - Parameter target: The newest version unless said.
    /// - Throws: ``StoreError/configuration(_:)`` for a target that is not among the versions or before a step without a
    ///   way back, and for a step that does not do what its samples say, forward and back.
    public init(_ steps: [Step], target: Int? = nil) throws(StoreError) {
        var checksums: [UInt32] = [0]
        for (index, step) in steps.enumerated() {
            try step.check(Self.first + index + 1)
            checksums.append(step.checksum(after: checksums[index]))
        }
        self.steps = steps
        self.checksums = checksums
        self.target = target ?? Self.first + steps.count
        guard (Self.first...Self.first + steps.count).contains(self.target) else {
            throw .configuration(
                "bodies have no version \(self.target), this program knows \(Self.first) to \(newest)")
        }
        if let last = steps.lastIndex(where: \.isOneWay), self.target < Self.first + last + 1 {
            throw .configuration(
                "bodies are not written in version \(self.target): a program that knows none after it would not find "
                    + "the records; the least is \(Self.first + last + 1)")
        }
    }

    /// The mark of the version that a body of the kind is written in: the last step up to the target that is about the
    /// kind. `nil` for the first version, so that a kind without steps is written as it always was.
    func mark(of kind: UInt16) -> BodyMark? {
        guard let index = steps[..<(target - Self.first)].lastIndex(where: { $0.kind.number == kind }) else {
            return nil
        }
        return BodyMark(version: UInt16(Self.first + index + 1), checksum: checksums[index + 1])
    }

    /// A body as the newest version has it.
    ///
    /// - Parameter mark: The version that it was written in.
    /// - Throws: ``StoreError/wrongVersion(_:)`` for a version that this program does not know.
    func opened(_ body: [UInt8], _ kind: UInt16, _ mark: BodyMark?) throws(StoreError) -> [UInt8] {
        var body = body
        for step in try self.steps(after: mark) where step.kind.number == kind {
            body = try step.forward(body)
        }
        return body
    }

    /// A body of the newest version as the target has it.
    func written(_ body: [UInt8], _ kind: UInt16) throws(StoreError) -> [UInt8] {
        var body = body
        for step in steps[(target - Self.first)...].reversed() where step.kind.number == kind {
            body = try step.back(body)
        }
        return body
    }

    private func steps(after mark: BodyMark?) throws(StoreError) -> ArraySlice<Step> {
        guard let mark else { return steps[...] }
        let taken = Int(mark.version) - Self.first
        guard checksums.indices.contains(taken), taken > 0 else {
            throw .wrongVersion(
                "a body has version \(mark.version), this program knows \(Self.first) to \(newest)")
        }
        guard checksums[taken] == mark.checksum else {
            throw .wrongVersion("version \(mark.version) of a body is not this program's")
        }
        return steps[taken...]
    }
}

/// Which version a body was written in.
struct BodyMark: Hashable, Sendable {
    var version: UInt16
    /// Of the steps up to it.
    var checksum: UInt32
}

extension BodyMigrations.Step {
    fileprivate func check(_ version: Int) throws(StoreError) {
        guard !samples.isEmpty else { throw .configuration("the step to version \(version) has no sample") }
        for sample in samples {
            guard try forward(sample.earlier) == sample.later, try back(sample.later) == sample.earlier else {
                throw .configuration("the step to version \(version) does not do what its sample says")
            }
        }
    }

    fileprivate func checksum(after earlier: UInt32) -> UInt32 {
        var encoder = ByteEncoder()
        encoder.integer(earlier)
        encoder.integer(kind.number)
        for sample in samples {
            encoder.counted(sample.earlier)
            encoder.counted(sample.later)
        }
        return SHA256.hash(data: encoder.bytes).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
