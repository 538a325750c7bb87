import ArgumentParser
import Program
import Tenancy
import WireProto
import WireTransport

/// `--as`, where a command can do without.
struct AskedCaller: ParsableArguments {
    @OptionGroup(title: "Connection") var deployment: DeploymentOptions

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("A partner's code, operator, or operator/ID.", valueName: "caller"))
    var named: String?

    @Option(help: "The country, where the partner is in several.")
    var cell: Country?

    @Option(help: "The acting staff member: an id or a full name.")
    var staff: String?

    func validate() throws {
        if staff != nil && named == nil { throw ValidationError("--staff needs --as: whose staff is it?") }
    }

    /// What the server tells of itself; `nil` without `--reflect`.
    func contract() async throws(DebugFailure) -> ForeignContract? {
        guard deployment.reflect else { return nil }
        guard named != nil || deployment.plaintext else {
            throw .unusable("say who asks with --as: a partner's code, operator, or operator/ID")
        }
        let files = deployment.plaintext ? nil : try deployment.files(as: named ?? "", cell: cell)
        return try await DebugClient.connected(
            to: try deployment.gateway(), files, methods: Reflection.methods
        ) {
            (client) throws(DebugFailure) in
            try await Reflection.contract(of: client)
        }
    }

    var isGiven: Bool { named != nil }

    /// What the gateway makes of the caller now; `nil` without `--as`.
    ///
    /// - Throws: ``DebugFailure`` when the gateway cannot be asked.
    func caller() async throws(DebugFailure) -> LiveCaller? {
        guard let named else { return nil }
        let files = try deployment.files(as: named, cell: cell)
        let staff = staff
        return try await DebugClient.connected(to: try deployment.gateway(), files) {
            (client) throws(DebugFailure) in
            try await LiveCaller.ask(client, named: named, staff: staff)
        }
    }
}

/// A caller as a running gateway sees it at this moment: what its access table says of the certificate, the partner and
/// the staff member. Asked by WhoAmI, which decides by the same table as every call.
struct LiveCaller: Sendable {
    /// What `--as` said, and `--staff`.
    let text: String
    let identity: String
    let facts: CallFacts

    static func ask(
        _ client: RPCClient, named: String, staff: String?
    ) async throws(DebugFailure) -> LiveCaller {
        let text = staff.map { "\(named) with staff \($0)" } ?? named
        let options = CallOptions(staff: staff, timeout: DebugClient.usualTimeout)
        do throws(RPCStatus) {
            let answer = try await GatewayServiceClient(client).whoAmI(GatewayV1.WhoAmIRequest(), options)
            return LiveCaller(text: text, answer, namesStaff: staff != nil)
        } catch {
            guard let facts = Self.facts(refused: error, named: named, namesStaff: staff != nil) else {
                throw .refused(error)
            }
            return LiveCaller(text: text, identity: "", facts: facts)
        }
    }

    init(text: String, identity: String, facts: CallFacts) {
        self.text = text
        self.identity = identity
        self.facts = facts
    }

    init(text: String, _ answer: GatewayV1.WhoAmIResponse, namesStaff: Bool) {
        let roles = RoleSet(
            answer.roles.compactMap { Role(rawValue: UInt8(clamping: $0.rawValue)) }.map(RoleSet.init))
        let caller: CallerStanding =
            switch Principal(uri: answer.identity) {
            case .operator: .operator(.active)
            case .service: .service(.active)
            case .system, nil: .system(.active, .active)
            }
        self.init(
            text: text, identity: answer.identity,
            facts: CallFacts(caller: caller, staff: namesStaff ? .active(roles) : .none))
    }

    /// - Returns: `nil` when the refusal says nothing of the caller: the gateway is away, or overloaded.
    private static func facts(refused status: RPCStatus, named: String, namesStaff: Bool) -> CallFacts? {
        func caller(_ standing: SystemStanding, _ partner: PartnerStanding = .active) -> CallFacts {
            CallFacts(
                caller: named.hasPrefix("operator") ? .operator(standing) : .system(standing, partner))
        }
        let active = caller(.active).caller
        return switch status.reason {
        case .accessStale: CallFacts(caller: active, isTableFresh: false)
        case .callerUnknown: caller(.unknown)
        case .callerPending: caller(.pending)
        case .callerRevoked: caller(.revoked)
        case .partnerUnknown: caller(.active, .unknown)
        case .partnerSuspended: caller(.active, .suspended)
        case .partnerOffboarded: caller(.active, .offboarded)
        case .staffUnknown: CallFacts(caller: active, staff: .unknown)
        case .staffInactive: CallFacts(caller: active, staff: .inactive)
        default: nil
        }
    }

    func explanation(
        of method: RPCMethod, purpose: NamedPurpose, service: NamedService = .none
    ) -> Explanation {
        var facts = facts
        facts.purpose = purpose
        return Explanation(method, Contract.policy(of: method), facts, service)
    }
}
