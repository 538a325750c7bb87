/// The shape of a message. Schemas form no cycles: the generator refuses recursion.
public final class MessageSchema: Sendable {
    /// `pegase.family.v1.Family`.
    public let fullName: String
    /// In order of field number.
    public let fields: [FieldSchema]
    /// Of all fields, and of those of the messages inside.
    public let classes: FieldSchema.Classes

    /// A malformed element of a list of these is read as an empty one that says so.
    let isIsolated: Bool
    /// It is `google.protobuf.Any`: another message is in it, of the type that it names.
    let isAny: Bool
    /// In `fields`, the list whose elements are isolated.
    let isolatedList: Int?
    /// What a walk over bytes needs of each field, without references: same indexes as `fields`.
    let scan: [ScanField]
    /// The same by field number, up to the highest below `MessageLimits.directNumbers`.
    private let direct: [ScanField]
    /// The schemas of message fields: same indexes as `fields`.
    let inner: [MessageSchema?]

    public init(_ fullName: String, _ fields: [FieldSchema], isIsolated: Bool = false) {
        precondition(fields.count <= MessageLimits.fields, "the generator refuses larger messages")
        self.fullName = fullName
        self.fields = fields
        self.isIsolated = isIsolated
        isAny = fullName == "google.protobuf.Any"
        isolatedList = fields.firstIndex { $0.isRepeated && $0.message?.isIsolated == true }
        inner = fields.map(\.message)
        classes = fields.reduce(into: []) { all, field in
            all.formUnion(FieldSchema.Classes(rawValue: 1 << field.fieldClass.rawValue))
            all.formUnion(field.message?.classes ?? [])
        }
        var repeated: UInt8 = 0
        var oneofs: [String] = []
        var scan: [ScanField] = []
        var direct: [ScanField] = []
        for (index, field) in fields.enumerated() {
            if let oneof = field.oneof, !oneofs.contains(oneof) { oneofs.append(oneof) }
            let one = ScanField(
                field, index: UInt8(index), counter: repeated,
                oneof: field.oneof.flatMap { oneofs.firstIndex(of: $0) }.map(UInt8.init))
            if field.isRepeated { repeated += 1 }
            scan.append(one)
            guard field.number < MessageLimits.directNumbers else { continue }
            while direct.count <= Int(field.number) { direct.append(.unknown) }
            direct[Int(field.number)] = one
        }
        self.scan = scan
        self.direct = direct
    }

    /// The field with this number, or ``ScanField/unknown``.
    @inline(__always)
    func scanField(_ number: UInt32) -> ScanField {
        if Int(number) < direct.count { return direct[Int(number)] }
        return number < MessageLimits.directNumbers ? .unknown : searched(number)
    }

    private func searched(_ number: UInt32) -> ScanField {
        fields.firstIndex { $0.number == number }.map { scan[$0] } ?? .unknown
    }

    /// The index in `fields` of the field with this number, or -1.
    func index(of number: UInt32) -> Int {
        let field = scanField(number)
        return field.isKnown ? Int(field.index) : -1
    }

    /// The field of this name in `proto/`, or `nil`.
    public func field(named name: some StringProtocol) -> FieldSchema? { fields.first { $0.name == name } }
}

/// The part of a field that a walk over bytes reads.
struct ScanField: Sendable {
    /// What a guard has to look for in it.
    enum Words: Sendable {
        case none
        /// It is a resource name.
        case name
        /// It is a text for programs: none of its parts may be a name that its reader may not see. Texts that people
        /// write are of the classes above.
        case text
        case json

        init(_ field: FieldSchema) {
            self =
                switch field.kind {
                case .string where field.resource != nil: .name
                case .string where field.holdsJSON: .json
                case .string where field.fieldClass <= .p1: .text
                default: .none
                }
        }
    }

    /// False for ``unknown`` alone.
    let isKnown: Bool
    let kind: FieldSchema.Kind
    /// How one value is written.
    let wireType: UInt8
    let isRepeated: Bool
    let words: Words
    /// In the schema's `fields`.
    let index: UInt8
    /// Which counter of its message counts the elements.
    let counter: UInt8
    /// The oneof that it is part of.
    let oneof: UInt8?
    let maxCount: Int32

    init(_ field: FieldSchema, index: UInt8, counter: UInt8, oneof: UInt8?) {
        isKnown = true
        kind = field.kind
        wireType = field.kind.wireType
        isRepeated = field.isRepeated
        words = Words(field)
        self.index = index
        self.counter = counter
        self.oneof = oneof
        maxCount = Int32(clamping: field.maxCount)
    }

    private init() {
        isKnown = false
        kind = .bytes
        wireType = WireType.delimited
        isRepeated = false
        words = .none
        index = 0
        counter = 0
        oneof = nil
        maxCount = 0
    }

    /// In the place of a number that no field has.
    static let unknown = ScanField()
}

/// The values of an enum, by their names in `proto/`.
public final class EnumSchema: Sendable {
    public let fullName: String
    /// What each name begins with: `HEAD_TYPE_`, or nothing.
    public let prefix: String
    /// Whole names: `HEAD_TYPE_GRANDPARENT`.
    public let values: [(name: String, number: Int32)]

    public init(_ fullName: String, prefix: String = "", _ values: [(name: String, number: Int32)]) {
        self.fullName = fullName
        self.prefix = prefix
        self.values = values
    }

    public func name(_ number: Int32) -> String? { values.first { $0.number == number }?.name }

    func shortName(_ number: Int32) -> String? { name(number).map { String($0.dropFirst(prefix.count)) } }
}
