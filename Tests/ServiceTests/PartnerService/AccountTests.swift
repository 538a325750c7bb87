import Logging
import ServiceSupport
import Tenancy
import Testing
import WireProto

@testable import PartnerService
@testable import ServiceRuntime

@Suite("Operators and services: two let one in, one puts it out")
struct AccountTests {
    private static let anna = "spiffe://pegase/vn/operator/anna"

    private func register(
        _ identity: String = anna, by caller: PartnerServiceClient<BareCaller>
    ) async throws -> PartnerV1.Account {
        try await caller.registerAccount(
            PartnerV1.RegisterAccountRequest(
                account: PartnerV1.Account(identity: identity, state: .active, approvedBy: "operator/me"),
                requestID: RecordID.random().text))
    }

    private func approve(
        _ account: PartnerV1.Account, by caller: PartnerServiceClient<BareCaller>
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.approveAccount(
            PartnerV1.ApproveAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    private func revoke(
        _ account: PartnerV1.Account, by caller: PartnerServiceClient<BareCaller>
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.revokeAccount(
            PartnerV1.RevokeAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    private func reinstate(
        _ account: PartnerV1.Account, by caller: PartnerServiceClient<BareCaller>
    ) async throws(RPCStatus) -> PartnerV1.Account {
        try await caller.reinstateAccount(
            PartnerV1.ReinstateAccountRequest(
                name: account.meta?.name ?? "", etag: account.meta?.etag ?? "",
                requestID: RecordID.random().text))
    }

    /// What the gateways are told of an account.
    private func told(_ cell: PartnerCell, _ name: String) -> PartnerV1.AccountState? {
        cell.keeper.feed.look { $0.account(named: name)?.state }
    }

    @Test("Nobody approves what they asked for; another operator does, and the gateways hear of each step")
    func twoPersons() async throws {
        let cell = try await PartnerCell()
        let (first, second) = (try cell.asOperator(), try cell.asOtherOperator())
        let asked = try await register(by: first)
        #expect(asked.meta?.name == "accounts/operator.anna")
        #expect(asked.state == .pending && asked.proposedBy == "operator/first" && asked.approvedBy == "")
        #expect(told(cell, "accounts/operator.anna") == .pending)

        let alone = await whyRefused { () async throws(RPCStatus) in try await approve(asked, by: first) }
        #expect(alone.reason?.rawValue == "SECOND_OPERATOR_REQUIRED")
        let active = try await approve(asked, by: second)
        #expect(active.state == .active && active.approvedBy == "operator/second")
        #expect(told(cell, "accounts/operator.anna") == .active)
        let again = await whyRefused { () async throws(RPCStatus) in try await approve(active, by: second) }
        #expect(again.reason == .illegalTransition)
        try await cell.bare.close()
    }

    @Test("One revokes, at once; to come back takes two again")
    func revocation() async throws {
        let cell = try await PartnerCell()
        let (first, second) = (try cell.asOperator(), try cell.asOtherOperator())
        let active = try await approve(register(by: first), by: second)
        let anna = PartnerServiceClient(try cell.caller(.operator(cell.bare.country, "anna")))
        _ = try await anna.listAccounts(.init())

        let revoked = try await revoke(active, by: first)
        #expect(revoked.state == .revoked && revoked.revokeTime != nil)
        #expect(told(cell, "accounts/operator.anna") == .revoked)
        let late = await whyRefused { () async throws(RPCStatus) in try await anna.listAccounts(.init()) }
        #expect(
            late.reason == .callerRevoked,
            "the service itself lets nobody in whom a gateway still holds for good")
        let twice = await whyRefused { () async throws(RPCStatus) in try await revoke(revoked, by: first) }
        #expect(twice.reason == .illegalTransition)

        let asked = try await reinstate(revoked, by: second)
        #expect(asked.state == .pending && asked.proposedBy == "operator/second" && asked.approvedBy == "")
        let alone = await whyRefused { () async throws(RPCStatus) in try await approve(asked, by: second) }
        #expect(alone.reason?.rawValue == "SECOND_OPERATOR_REQUIRED")
        let back = try await approve(asked, by: first)
        #expect(back.state == .active && back.revokeTime == nil)
        _ = try await anna.listAccounts(.init())
        try await cell.bare.close()
    }

    @Test("What an operator asked for who was revoked since, nobody approves")
    func revokedProposer() async throws {
        let cell = try await PartnerCell()
        let (first, second) = (try cell.asOperator(), try cell.asOtherOperator())
        let anna = try await approve(register(by: first), by: second)
        let asked = try await register(
            "spiffe://pegase/vn/operator/mole",
            by: PartnerServiceClient(try cell.caller(.operator(.vietnam, "anna"))))
        _ = try await revoke(anna, by: first)
        let refused = await whyRefused { () async throws(RPCStatus) in try await approve(asked, by: first) }
        #expect(refused.reason?.rawValue == "SECOND_OPERATOR_REQUIRED")
        try await cell.bare.close()
    }

    @Test("A partner's system, another cell's operator and noise are no accounts; a name is taken once")
    func identities() async throws {
        let cell = try await PartnerCell()
        let first = try cell.asOperator()
        for identity in [
            "spiffe://pegase/vn/partner/ctse/system/main", "spiffe://pegase/kh/operator/anna",
            "spiffe://pegase/vn/service/unheard-of", "operator/anna", "",
        ] {
            let refused = await whyRefused { () async throws(RPCStatus) in
                try await first.registerAccount(
                    PartnerV1.RegisterAccountRequest(
                        account: PartnerV1.Account(identity: identity), requestID: RecordID.random().text))
            }
            #expect(refused.wrongFields == ["account.identity"], "\(identity)")
        }
        let service = try await register("spiffe://pegase/vn/service/family", by: first)
        #expect(service.meta?.name == "accounts/service.family")
        let taken = await whyRefused { () async throws(RPCStatus) in
            try await first.registerAccount(
                PartnerV1.RegisterAccountRequest(
                    account: PartnerV1.Account(identity: "spiffe://pegase/vn/operator/second"),
                    requestID: RecordID.random().text))
        }
        #expect(taken.reason == .nameTaken)
        let names = try await first.listAccounts(.init()).accounts.map { $0.meta?.name ?? "" }
        #expect(
            Set(names) == ["accounts/operator.first", "accounts/operator.second", "accounts/service.family"])
        try await cell.bare.close()
    }

    @Test("The first operators are let in once: not where there is one, and never over a revocation")
    func firstOperators() async throws {
        let bare = try BareStore()
        let cell = try await PartnerCell(bare)
        let first = try cell.asOperator()
        try await cell.keeper.found(FirstOperators(["late", "later"], of: .vietnam), log: .silent)
        #expect(told(cell, "accounts/operator.late") == nil)
        for name in ["accounts/operator.second", "accounts/operator.first"] {
            let account = try await first.getAccount(PartnerV1.GetAccountRequest(name: name))
            _ = try await revoke(account, by: first)
        }
        #expect(!cell.keeper.feed.look(\.hasOperator))

        let next = try await PartnerCell(bare)
        #expect(told(next, "accounts/operator.first") == .revoked, "a flag in a script undoes no revocation")
        try await next.keeper.found(FirstOperators(["third", "fourth"], of: .vietnam), log: .silent)
        #expect(told(next, "accounts/operator.third") == .active)
        #expect(told(next, "accounts/operator.fourth") == .active)
        try await bare.close()
    }

    @Test(
        "One founder alone could never let anybody in",
        arguments: [["first"], ["first", "first"], ["first", "No"], []])
    func tooFew(ids: [String]) {
        #expect(FirstOperators(ids, of: .vietnam) == nil)
    }
}
