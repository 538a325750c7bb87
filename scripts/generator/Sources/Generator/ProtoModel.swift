/// What `proto/` says, as values: read once from the descriptor set, then checked, then written as Swift.
public struct ProtoSet: Sendable {
    public var files: [ProtoFile]

    public init(files: [ProtoFile]) {
        self.files = files
    }

    /// Every message, nested ones too, by full name.
    var messages: [String: ProtoMessage] {
        var found: [String: ProtoMessage] = [:]
        func add(_ message: ProtoMessage) {
            found[message.fullName] = message
            message.messages.forEach(add)
        }
        files.forEach { $0.messages.forEach(add) }
        return found
    }

    /// The files that become code: all but descriptor.proto and the published options, which are the generator's alone.
    var written: [ProtoFile] { files.filter { !Self.readOnly.contains($0.name) } }

    private static let readOnly: Set = [
        "google/protobuf/descriptor.proto", "google/api/field_behavior.proto", "google/api/resource.proto",
    ]

    /// Without gRPC's test service, which no program serves: it is in no policy, reflection or list of methods.
    var served: ProtoSet { ProtoSet(files: files.filter { $0.package != ProtoMethod.testPackage }) }

    /// The methods of gRPC's test service.
    var testMethods: [ProtoMethod] {
        files.filter { $0.package == ProtoMethod.testPackage }.flatMap(\.services).flatMap(\.methods)
    }

    /// The packages that become code, in the order of their names.
    var packages: [String] { Set(written.map(\.package)).sorted() }
}

public struct ProtoFile: Sendable {
    /// Extends descriptor options: its messages are read here and nowhere else.
    var declaresOptions: Bool { extensions.contains { $0.extendee.hasPrefix("google.protobuf.") } }

    var name: String
    var package: String
    var isProto3: Bool
    var dependencies: [String]
    var comment: [String]
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]
    var services: [ProtoService]
    var extensions: [ProtoExtension]
    /// The access rules that stand on top of it.
    var rules: [ProtoRule] = []
    /// The encoded FileDescriptorProto, for reflection.
    var encoded: [UInt8]
}

struct ProtoExtension: Sendable {
    var fullName: String
    /// Full name of the message that it extends.
    var extendee: String
    var number: Int32
}

struct ProtoMessage: Sendable {
    var fullName: String
    var name: String
    var file: String
    var comment: [String]
    var isMapEntry: Bool
    /// Read as an empty one where it is a malformed element of a list.
    var isIsolated: Bool
    /// What it says of its names, and of how its records are kept; `nil` where it says nothing.
    var names: ProtoNames?
    var record: ProtoRecord?
    var fields: [ProtoField]
    /// Names of the real oneofs, by index.
    var oneofs: [String]
    var messages: [ProtoMessage]
    var enums: [ProtoEnum]
}

extension ProtoMessage {
    /// Its lists of messages that are isolated.
    func isolatedLists(_ messages: [String: ProtoMessage]) -> [ProtoField] {
        fields.filter { $0.isRepeated && messages[$0.typeName]?.isIsolated == true }
    }
}

/// `google.api.ResourceDescriptor`: what is taken of it.
struct ProtoNames: Sendable {
    var type = ""
    var patterns: [String] = []
    /// Numbers of the fields that nothing here reads.
    var others: [UInt32] = []
}

/// `pegase.options.v1.ResourceRecord`, by number.
struct ProtoRecord: Sendable {
    var kind = 0
    var partKind = 0
    var service: Int32 = 0
    var tenant: Int32 = 0
    var id: Int32 = 0
    var isShownByDirectory = false
    var standard: [Int32] = []
}

struct ProtoField: Sendable {
    enum Kind: Int32, Sendable {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32
        case enumeration, sfixed32, sfixed64, sint32, sint64
    }

    var name: String
    var number: Int32
    var kind: Kind
    var isRepeated: Bool
    var isProto3Optional: Bool
    var oneof: Int?
    /// Full name of the message or enum, without the leading dot.
    var typeName: String
    var comment: [String]
    /// The declared options; `nil` where the field declares none.
    var fieldClass: Int32?
    var resource: String?
    var maxCount: Int?
    var holdsJSON = false
    /// In the order in which they are declared; numbers that ``FieldBehavior`` does not know are kept.
    var behaviors: [Int32] = []
}

/// `google.api.FieldBehavior`, by number: those that the services hold everybody to.
enum FieldBehavior: Int32, Sendable {
    case optional = 1
    case required = 2
    case outputOnly = 3
    case immutable = 5
    case identifier = 8
}

extension ProtoField {
    func has(_ behavior: FieldBehavior) -> Bool { behaviors.contains(behavior.rawValue) }

    /// The service sets it, whatever a caller sends: what it makes is without what was sent there.
    var isOfService: Bool { has(.outputOnly) || has(.identifier) }
}

struct ProtoEnum: Sendable {
    struct Value: Sendable {
        var name: String
        var number: Int32
        var comment: [String]
    }

    var fullName: String
    var name: String
    var file: String
    var comment: [String]
    var values: [Value]
}

struct ProtoService: Sendable {
    var fullName: String
    var name: String
    var file: String
    var comment: [String]
    /// Which services of the cell serve it.
    var audiences: [Int32] = []
    var methods: [ProtoMethod]
}

public struct ProtoMethod: Sendable {
    var name: String
    var service: String
    var file: String
    var comment: [String]
    var input: String
    var output: String
    var streamsRequests: Bool
    var streamsResponses: Bool
    /// The name of the access rule that it takes.
    var access: String?
    /// The policy that is written out for it alone.
    var ownPolicy: ProtoPolicy?
    /// What holds: the rule's policy or its own, for the audiences of its service; set by ``ProtoSet/completed()``.
    var policy: ProtoPolicy?

    static let testPackage = "grpc.testing"

    /// Of gRPC's test service: for tests and benchmarks.
    var isTest: Bool { service.hasPrefix(Self.testPackage + ".") }
    var fullName: String { "\(service).\(name)" }
    var path: String { "/\(service)/\(name)" }
}

/// `pegase.options.v1.RpcPolicy`, by number.
struct ProtoPolicy: Sendable, Equatable {
    var relations: [Int32] = []
    var roles: [Int32] = []
    var purposes: [Int32] = []
    var reveals: Int32 = 0
    var mutates = false
    var idempotent = false
    /// Which services serve it; empty where their declaration at the service holds.
    var audiences: [Int32] = []
}
