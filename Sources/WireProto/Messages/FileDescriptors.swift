import Notation

/// The protos that this build was made from, as server reflection hands them out.
public enum FileDescriptors {
    /// The full names of all services.
    public static var services: [String] { table.flatMap(\.services) }

    /// The file of this name, `pegase/family/v1/family.proto`.
    public static func named(_ name: String) -> FileDescriptor? { table.first { $0.name == name } }

    /// The file that declares a service, method, message, enum or extension, by its full name.
    public static func declaring(_ symbol: String) -> FileDescriptor? {
        table.first { $0.symbols.contains(symbol) }
    }

    /// The file that extends a message by the field of this number.
    public static func extending(_ message: String, number: Int32) -> FileDescriptor? {
        table.first { file in file.extensions.contains { $0.message == message && $0.number == number } }
    }

    /// The numbers of all fields that extend a message; empty for one that nothing extends.
    public static func extensionNumbers(of message: String) -> [Int32] {
        table.flatMap(\.extensions).filter { $0.message == message }.map(\.number)
    }
}

/// One proto file.
public struct FileDescriptor: Sendable {
    public let name: String
    public let services: [String]
    let symbols: [String]
    let extensions: [(message: String, number: Int32)]
    private let base64: String

    init(
        name: String, services: [String], symbols: [String], extensions: [(message: String, number: Int32)],
        base64: String
    ) {
        self.name = name
        self.services = services
        self.symbols = symbols
        self.extensions = extensions
        self.base64 = base64
    }

    /// A `google.protobuf.FileDescriptorProto` without comments.
    public var encoded: [UInt8] { Base64.bytes(base64) ?? [] }
}
