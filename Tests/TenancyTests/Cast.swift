import Tenancy

/// The people and machines of these tests.
enum Cast {
    static let ctse = PartnerID("ctse")!
    static let cswc = PartnerID("cswc")!
    static let ctseTenant = TenantID(country: .vietnam, partner: ctse)
    static let main = SystemID("main")!
    static let system = Principal.system(ctseTenant, main)
    static let firstOperator = Principal.operator(.vietnam, "first")
    static let family = Principal.service(.vietnam, .family)
    static let gateway = Principal.service(.vietnam, .gateway)

    /// Two drawn ids.
    static let lan = StaffID(drawnID(1))!
    static let binh = StaffID(drawnID(2))!

    static func drawnID(_ seed: UInt64) -> String {
        var generator = SeededGenerator(seed: seed)
        return RecordID.random(using: &generator).text
    }

    /// Policies like those of the contract, at the indices that the tests call them by.
    static let getFamily = MethodPolicy(
        relations: .own, roles: [.socialWorker, .manager], purposes: [.care, .supervision, .subjectRequest],
        reveals: .p3, mutates: false, idempotent: true, audience: .family)
    static let createFamily = MethodPolicy(
        relations: .own, roles: [.socialWorker, .manager], purposes: .care, reveals: .p3, mutates: true,
        idempotent: false, audience: .family)
    static let getPartner = MethodPolicy(
        relations: [.directory, .operator], roles: .all, purposes: .maintenance, reveals: .p1, mutates: false,
        idempotent: true, audience: .partner)
    static let getSite = MethodPolicy(
        relations: [.own, .directory, .operator], roles: .all, purposes: .maintenance, reveals: .p3,
        mutates: false, idempotent: true, audience: .partner)
    static let getStaff = MethodPolicy(
        relations: [.own, .operator], roles: [.socialWorker, .manager], purposes: .maintenance, reveals: .p2,
        mutates: false, idempotent: true, audience: .partner)
    static let watchDirectory = MethodPolicy(
        relations: .service, roles: [], purposes: .maintenance, reveals: .p1, mutates: false,
        idempotent: true,
        audience: .partner)
    static let health = MethodPolicy(
        relations: .infrastructure, roles: [], purposes: [], reveals: .p1, mutates: false, idempotent: true,
        audience: .any)
    static let whoAmI = MethodPolicy(
        relations: .registered, roles: [], purposes: [], reveals: .p1, mutates: false, idempotent: true,
        audience: .any)
    static let receiveLetter = MethodPolicy(
        relations: .exchange, roles: .manager, purposes: .referral, reveals: .p2, mutates: false,
        idempotent: true, audience: .partner)
    static let readLog = MethodPolicy(
        relations: .own, roles: .manager, purposes: .audit, reveals: .p1, mutates: false, idempotent: true,
        audience: [.partner, .family])

    static let policies = [
        getFamily, createFamily, getPartner, getSite, getStaff, watchDirectory, health, whoAmI,
        receiveLetter, readLog,
    ]

    static func index(of policy: MethodPolicy) -> UInt16 {
        UInt16(policies.firstIndex(of: policy)!)
    }

    static let active = CallerStanding.system(.active, .active)
}
