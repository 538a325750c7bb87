import Logging
import ServiceRuntime
import Store
package import Tenancy
import WireProto

/// The operators that a cell begins with. Two at least: all others need one who asks and one who approves.
package struct FirstOperators: Sendable {
    let principals: [Principal]

    /// - Returns: `nil` unless there are two or more different ids, each of the form that an operator's has.
    package init?(_ ids: [String], of country: Country) {
        var principals: [Principal] = []
        for id in ids {
            guard case .operator? = Principal(uri: "spiffe://pegase/\(country.code)/operator/\(id)") else {
                return nil
            }
            principals.append(.operator(country, id))
        }
        guard principals.count >= 2, Set(principals).count == principals.count else { return nil }
        self.principals = principals
    }
}

extension RegistryKeeper {
    /// Lets the firstOperators in, where the cell has no active operator; to be called once, after ``load()``.
    ///
    /// Whoever can start this program with them could write the store itself. A revoked operator stays revoked all the
    /// same: a flag that was left in a script must not undo a revocation.
    func found(_ firstOperators: FirstOperators?, log: Logger) async throws(RPCStatus) {
        guard !feed.look(\.hasOperator) else { return }
        guard let firstOperators else {
            log.warning("the registry has no active operator: start with --first-operator, twice")
            return
        }
        let country = country
        let made = try await self.let(in: firstOperators, of: country)
        await tellCommits()
        for principal in firstOperators.principals {
            if made.contains(principal) {
                log.notice("operator let in by --first-operator", metadata: ["identity": "\(principal.uri)"])
            } else {
                log.warning(
                    "--first-operator is revoked: give another", metadata: ["identity": "\(principal.uri)"])
            }
        }
    }

    private func `let`(
        in firstOperators: FirstOperators, of country: Country
    ) async throws(RPCStatus) -> [Principal] {
        let scope = TenantScope.job(JobName("first-operator"), in: .directory(country))
        return try await store.write(in: scope) { (writing: inout Writing) throws(RPCStatus) in
            var made: [Principal] = []
            for principal in firstOperators.principals {
                guard let name = ResourceName.account(of: principal) else { continue }
                if let known = try writing.find(PartnerV1.Account.self, name, at: writing.now) {
                    guard known.resource.state != .revoked else { continue }
                    var next = known.resource
                    next.state = .active
                    next.approvedBy = scope.actor.label
                    _ = try writing.replace(known, with: next)
                } else {
                    _ = try writing.insert(
                        Draft(
                            name,
                            PartnerV1.Account(
                                identity: principal.uri, state: .active, proposedBy: scope.actor.label,
                                approvedBy: scope.actor.label)))
                }
                made.append(principal)
            }
            let names = made.compactMap { ResourceName.account(of: $0)?.text }
            writing.note(
                AccessEvent(resources: names, classes: [.p0, .p1], count: UInt32(clamping: names.count)))
            return made
        }
    }

    /// Asks the registry itself once more who an operator is: the gateway's table may be five seconds old.
    func checkOperator(_ principal: Principal) throws(RPCStatus) {
        guard case .operator = principal, let name = ResourceName.account(of: principal) else { return }
        guard feed.look({ $0.account(named: name.text)?.state }) == .active else {
            throw RPCStatus(.permissionDenied, .callerRevoked, "the identity in the certificate was revoked")
        }
    }
}
