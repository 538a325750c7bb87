/// What `proto/` declares about one RPC: who may call it, why, and how sensitive its answer is.
///
/// The generated `MethodPolicy.table` holds one for each method, at the method's own index. A method without
/// a policy does not build, and an empty set of relations refuses everybody.
public struct MethodPolicy: Equatable, Sendable {
    /// Any one of them is enough.
    public let relations: RelationSet
    /// For OWN, EXCHANGE and DIRECTORY: any one of them is enough.
    public let roles: RoleSet
    /// With several, the caller must name one; with one, it is implied.
    public let purposes: PurposeSet
    /// The most sensitive class the answer may carry.
    public let reveals: FieldClass
    /// Changes a record: carries a request id, and is replayed by it.
    public let mutates: Bool
    /// May be sent again when nothing is known of the first try.
    public let idempotent: Bool
    /// Which services of the cell serve it. With several, the caller must name one; with one, it is implied.
    public let audience: AudienceSet

    public init(
        relations: RelationSet, roles: RoleSet, purposes: PurposeSet, reveals: FieldClass, mutates: Bool,
        idempotent: Bool, audience: AudienceSet
    ) {
        self.relations = relations
        self.roles = roles
        self.purposes = purposes
        self.reveals = reveals
        self.mutates = mutates
        self.idempotent = idempotent
        self.audience = audience
    }
}
