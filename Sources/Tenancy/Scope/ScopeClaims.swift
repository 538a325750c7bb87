/// What a seal says, before it is sealed: a claim, and worth nothing until ``ScopeOpener`` believes it.
public struct ScopeClaims: Equatable, Sendable {
    public var principal: Principal
    public var staff: StaffID?
    public var roles: RoleSet
    public var relations: RelationSet
    public var purpose: Purpose
    public var classes: FieldClassSet
    /// The method's index in the generated tables.
    public var method: UInt16
    public var callID: ScopeID

    public init(
        principal: Principal, staff: StaffID?, roles: RoleSet, relations: RelationSet, purpose: Purpose,
        classes: FieldClassSet, method: UInt16, callID: ScopeID
    ) {
        self.principal = principal
        self.staff = staff
        self.roles = roles
        self.relations = relations
        self.purpose = purpose
        self.classes = classes
        self.method = method
        self.callID = callID
    }

    /// - Returns: `nil` for a permit without a purpose: methods of ``RelationSet/withoutRecords`` need no scope and get none.
    public init?(principal: Principal, staff: StaffID?, permit: Permit, method: UInt16, callID: ScopeID) {
        guard let purpose = permit.purpose else { return nil }
        self.init(
            principal: principal, staff: staff, roles: permit.roles, relations: permit.relations,
            purpose: purpose, classes: permit.classes, method: method, callID: callID)
    }
}
