import Tenancy
import WireProto

/// A partner as the registry knows it: who calls for it, and its people by their roles.
struct TestPartner: Sendable {
    let code: String
    let country: Country
    /// Its system, acting for nobody.
    let system: Caller
    /// The names of its staff, by what they may do.
    let staff: [CallerRole: String]

    var name: String { "partners/\(code)" }

    /// Its system, acting for the staff member who has this role.
    func acting(_ role: CallerRole, for purpose: Purpose? = .care) -> Caller {
        guard let staff = staff[role] else { return system }
        return system.acting(as: staff, for: purpose)
    }
}

extension TestDeployment {
    /// Takes a partner in as an operator does, with a system and one staff member for each role, and returns once
    /// gateway and services know of them.
    func welcome(
        _ code: String, _ kind: PartnerV1.PartnerKind = .ngo, in country: Country = .vietnam,
        staff roles: [CallerRole] = [.socialWorker, .manager]
    ) async throws -> TestPartner {
        let registry = try operating(country).registry
        _ = try await registry.createPartner(
            PartnerV1.CreatePartnerRequest(
                partner: PartnerV1.Partner(
                    code: code, names: [CommonV1.LocalizedText(lang: "en", text: "Partner \(code)")],
                    kind: kind,
                    jurisdiction: kind == .authority
                        ? [
                            CommonV1.AdminArea(
                                country: CommonV1.Country(rawValue: Int32(country.rawValue)),
                                code: "\(country.code)-1")
                        ] : [],
                    state: .active),
                requestID: RequestID.new()))
        let identity = Identity.partner(code, in: country)
        try await register(identity)
        var staff: [CallerRole: String] = [:]
        for role in roles { staff[role] = try await employ(role, at: code, in: country) }
        let partner = TestPartner(code: code, country: country, system: try caller(identity), staff: staff)
        try await eventually("the gateway knows \(code)", on: TestDeployment.loops) {
            try await self.isKnown(partner)
        }
        // The registry tells its news in order: whoever knows the last one knows all.
        if let last = roles.last(where: { $0 == .socialWorker || $0 == .manager }), let name = staff[last] {
            try await awaitFamilyService(name, of: partner)
        }
        return partner
    }

    /// Makes a system's certificate good for calls.
    @discardableResult
    func register(_ identity: Identity) async throws -> PartnerV1.System {
        guard case .system(let country, let partner, _) = identity else { throw NotASystem() }
        return try await operating(country).registry.registerSystem(
            PartnerV1.RegisterSystemRequest(
                parent: "partners/\(partner)", system: PartnerV1.System(identity: identity.uri),
                requestID: RequestID.new()))
    }

    /// Adds a staff member who has one role.
    ///
    /// - Returns: Their name.
    func employ(_ role: CallerRole, at code: String, in country: Country = .vietnam) async throws -> String {
        let made = try await operating(country).registry.createStaff(
            PartnerV1.CreateStaffRequest(
                parent: "partners/\(code)",
                staff: PartnerV1.Staff(
                    person: CommonV1.PersonName(family: "Staff", given: role.rawValue), kind: .manager,
                    roles: role.role.map { [$0] } ?? [], state: .active),
                requestID: RequestID.new()))
        return made.meta?.name ?? ""
    }

    struct NotASystem: Error {}

    /// - Returns: `nil` when the gateway accepts the partner's system and everybody of its staff.
    private func isKnown(_ partner: TestPartner) async throws -> String? {
        for caller in [partner.system] + partner.staff.values.map({ partner.system.acting(as: $0) }) {
            let why = try await reason {
                _ = try await caller.registry.getPartner(PartnerV1.GetPartnerRequest(name: partner.name))
            }
            if let why { return why }
        }
        return nil
    }

    /// Returns once FamilyService has heard of this staff member: once a family may be theirs. That one is set aside.
    private func awaitFamilyService(_ staff: String, of partner: TestPartner) async throws {
        let families = partner.acting(.manager).families
        let request = FamilyV1.CreateFamilyRequest(
            parent: partner.name, family: FamilyV1.Family(responsibleStaff: staff), requestID: RequestID.new()
        )
        try await eventually("families can be \(staff)'s", on: TestDeployment.loops) {
            try await reason {
                let family = try await families.createFamily(request)
                _ = try await families.archiveFamily(
                    FamilyV1.ArchiveFamilyRequest(
                        name: family.meta?.name ?? "", etag: family.meta?.etag ?? "",
                        requestID: RequestID.new()))
            }
        }
    }
}
