import WireProto

/// A method that makes a record, and whose request an item of a push can carry.
struct ImportMethod: Sendable {
    let method: RPCMethod
    /// The item of a push that carries an encoded request.
    let item: @Sendable ([UInt8]) throws(MessageError) -> FamilyV1.SyncItem

    private static let all = [
        ImportMethod(Methods.createFamily, FamilyV1.SyncItem.Mutation.createFamily),
        ImportMethod(Methods.createMember, FamilyV1.SyncItem.Mutation.createMember),
        ImportMethod(Methods.identifyChild, FamilyV1.SyncItem.Mutation.identifyChild),
    ]

    /// - Throws: When rows cannot be imported by that method.
    init(_ method: RPCMethod) throws(DebugFailure) {
        guard let found = Self.all.first(where: { $0.method.id == method.id }) else {
            let methods = Self.all.map { $0.method.path.split(separator: "/").last ?? "" }
            throw .unusable("\(method.path) imports no rows: \(methods.joined(separator: ", ")) do")
        }
        self = found
    }

    /// Decoding holds the request to all that the wire will hold it to, so that no row spoils the push that it is in.
    private init<Request: WireMessage>(
        _ method: RPCMethod, _ mutation: @escaping @Sendable (Request) -> FamilyV1.SyncItem.Mutation
    ) {
        self.method = method
        item = { bytes throws(MessageError) in
            FamilyV1.SyncItem(mutation: mutation(try Request(decoding: bytes)))
        }
    }
}
