import Logging
import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

/// PartnerService over a store of its own.
struct PartnerCell {
    let bare: BareStore
    let keeper: RegistryKeeper
    let router: RPCRouter

    init() async throws {
        try await self.init(BareStore())
    }

    /// Starts over the records of an earlier one.
    init(_ bare: BareStore) async throws {
        self.bare = bare
        keeper = RegistryKeeper(store: bare.store, country: bare.country)
        try await keeper.load()
        try await keeper.found(FirstOperators(["first", "second"], of: bare.country), log: .silent)
        let gate = bare.gate(.partner)
        router = PartnerServer.router(gate, keeper, bare.country).intercepted(by: RefusalRecorder(gate))
    }

    func caller(_ principal: Principal, _ issuer: ScopeIssuer = .gateway) throws -> BareCaller {
        BareCaller(
            router: router, sealer: bare.sealer(issuer, .partner), clock: bare.clock, principal: principal
        )
    }

    func asOperator() throws -> PartnerServiceClient<BareCaller> {
        PartnerServiceClient(try caller(.operator(bare.country, "first")))
    }

    /// The second person, for what wants two.
    func asOtherOperator() throws -> PartnerServiceClient<BareCaller> {
        PartnerServiceClient(try caller(.operator(bare.country, "second")))
    }

    func asSystem(of partner: String) throws -> PartnerServiceClient<BareCaller> {
        let id = try #require(SystemID("main"))
        return PartnerServiceClient(try caller(.system(bare.tenant(partner), id)))
    }

    func asGateway() throws -> WatchServiceClient<BareCaller> {
        WatchServiceClient(try caller(.service(bare.country, .gateway)))
    }

    // What most tests begin with.

    @discardableResult
    func addPartner(
        _ code: String, _ kind: PartnerV1.PartnerKind = .ngo
    ) async throws -> PartnerV1.Partner {
        try await asOperator().createPartner(
            PartnerV1.CreatePartnerRequest(partner: .example(code, kind), requestID: "partner-\(code)"))
    }

    @discardableResult
    func addSite(of partner: String, _ site: PartnerV1.Site = .example) async throws -> PartnerV1.Site {
        try await asOperator().createSite(
            PartnerV1.CreateSiteRequest(
                parent: "partners/\(partner)", site: site, requestID: RecordID.random().text))
    }

    @discardableResult
    func addStaff(of partner: String, _ staff: PartnerV1.Staff = .example) async throws -> PartnerV1.Staff {
        try await asOperator().createStaff(
            PartnerV1.CreateStaffRequest(
                parent: "partners/\(partner)", staff: staff, requestID: RecordID.random().text))
    }
}

extension PartnerV1.Partner {
    static func example(_ code: String, _ kind: PartnerV1.PartnerKind = .ngo) -> PartnerV1.Partner {
        PartnerV1.Partner(
            code: code, names: [CommonV1.LocalizedText(lang: "vi", text: "Trung tâm \(code)")], kind: kind,
            state: .active, remark: "a remark of P1")
    }
}

extension PartnerV1.Site {
    static let example = PartnerV1.Site(
        kind: .shelter, names: [CommonV1.LocalizedText(lang: "en", text: "TestDeployment of the river")],
        address: "12 Hidden Street", capacity: CommonV1.IntValue(value: 110), audiences: [.girlsAbandoned])
}

extension PartnerV1.Staff {
    static let example = PartnerV1.Staff(
        person: CommonV1.PersonName(family: "Nguyễn", given: "An"), kind: .socialWorker,
        roles: [.socialWorker])
}

/// Runs a call that must be refused.
func whyRefused(
    _ call: () async throws(RPCStatus) -> some Any, at location: SourceLocation = #_sourceLocation
) async -> RPCStatus {
    do {
        let answer = try await call()
        Issue.record("the call was answered: \(answer)", sourceLocation: location)
        return .ok
    } catch {
        return error
    }
}

extension RPCStatus {
    /// The fields that the request has wrong.
    var wrongFields: [String] {
        details.flatMap { detail -> [String] in
            if case .fields(let violations) = detail { violations.map(\.field) } else { [] }
        }
    }
}
