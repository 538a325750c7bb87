import Tenancy
import Testing

/// One line of a table: a call, and what it hears.
struct DecisionCase: CustomTestStringConvertible {
    let story: String
    let policy: MethodPolicy
    let facts: CallFacts
    let outcome: Refusal?

    var testDescription: String { story }

    static let refused: [DecisionCase] = [
        DecisionCase(
            story: "a policy without a relation permits nobody",
            policy: MethodPolicy(
                relations: [], roles: .all, purposes: .care, reveals: .p0, mutates: false, idempotent: true,
                audience: .family),
            facts: CallFacts(caller: .operator(.active)), outcome: .methodClosed),
        DecisionCase(
            story: "a policy without a purpose permits nobody",
            policy: MethodPolicy(
                relations: .own, roles: .all, purposes: [], reveals: .p0, mutates: false, idempotent: true,
                audience: .family),
            facts: CallFacts(caller: Cast.active), outcome: .methodClosed),
        DecisionCase(
            story: "another service's method",
            policy: Cast.getFamily,
            facts: CallFacts(
                caller: Cast.active, staff: .active(.manager), purpose: .named(.care), serving: .partner),
            outcome: .wrongAudience),
        DecisionCase(
            story: "a stale table", policy: Cast.getFamily,
            facts: CallFacts(
                caller: Cast.active, staff: .active(.manager), purpose: .named(.care), isTableFresh: false),
            outcome: .accessStale),
        DecisionCase(
            story: "an operator whom nobody has registered", policy: Cast.getPartner,
            facts: CallFacts(caller: .operator(.unknown)), outcome: .callerUnknown),
        DecisionCase(
            story: "an operator whom no second one has approved", policy: Cast.getPartner,
            facts: CallFacts(caller: .operator(.pending)), outcome: .callerPending),
        DecisionCase(
            story: "a revoked operator", policy: Cast.getPartner,
            facts: CallFacts(caller: .operator(.revoked)), outcome: .callerRevoked),
        DecisionCase(
            story: "a revoked operator, about health", policy: Cast.health,
            facts: CallFacts(caller: .operator(.revoked)), outcome: .callerRevoked),
        DecisionCase(
            story: "a service whom nobody has registered", policy: Cast.watchDirectory,
            facts: CallFacts(caller: .service(.unknown)), outcome: .callerUnknown),
        DecisionCase(
            story: "who an unregistered system is", policy: Cast.whoAmI,
            facts: CallFacts(caller: .system(.unknown, .active)), outcome: .callerUnknown),
        DecisionCase(
            story: "who anybody is, by a stale table", policy: Cast.whoAmI,
            facts: CallFacts(caller: Cast.active, isTableFresh: false), outcome: .accessStale),
        DecisionCase(
            story: "a stale table, for an operator too", policy: Cast.getPartner,
            facts: CallFacts(caller: .operator(.active), isTableFresh: false), outcome: .accessStale),
        DecisionCase(
            story: "a system nobody registered", policy: Cast.getPartner,
            facts: CallFacts(caller: .system(.unknown, .active)), outcome: .callerUnknown),
        DecisionCase(
            story: "a revoked system", policy: Cast.getPartner,
            facts: CallFacts(caller: .system(.revoked, .active)), outcome: .callerRevoked),
        DecisionCase(
            story: "a revoked system that asks for health", policy: Cast.health,
            facts: CallFacts(caller: .system(.revoked, .active)), outcome: .callerRevoked),
        DecisionCase(
            story: "a partner the table does not know", policy: Cast.getPartner,
            facts: CallFacts(caller: .system(.active, .unknown)), outcome: .partnerUnknown),
        DecisionCase(
            story: "a suspended partner", policy: Cast.getPartner,
            facts: CallFacts(caller: .system(.active, .suspended)), outcome: .partnerSuspended),
        DecisionCase(
            story: "a partner that left", policy: Cast.getPartner,
            facts: CallFacts(caller: .system(.active, .offboarded)), outcome: .partnerOffboarded),
        DecisionCase(
            story: "a partner's system on a service's method", policy: Cast.watchDirectory,
            facts: CallFacts(caller: Cast.active, staff: .active(.all)), outcome: .relationMissing),
        DecisionCase(
            story: "an operator on a family", policy: Cast.getFamily,
            facts: CallFacts(caller: .operator(.active), purpose: .named(.care)), outcome: .relationMissing),
        DecisionCase(
            story: "a service on a family", policy: Cast.getFamily,
            facts: CallFacts(caller: .service(.active), purpose: .named(.care)), outcome: .relationMissing),
        DecisionCase(
            story: "a service on the registry", policy: Cast.getPartner,
            facts: CallFacts(caller: .service(.active)), outcome: .relationMissing),
        DecisionCase(
            story: "a letter that does not name the caller", policy: Cast.receiveLetter,
            facts: CallFacts(caller: Cast.active, staff: .active(.manager)), outcome: .relationMissing),
        DecisionCase(
            story: "a letter, while the partner is onboarding", policy: Cast.receiveLetter,
            facts: CallFacts(
                caller: .system(.active, .onboarding), staff: .active(.manager), hasExchange: true),
            outcome: .relationMissing),
        DecisionCase(
            story: "nobody named where a person is needed", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, purpose: .named(.care)), outcome: .staffRequired),
        DecisionCase(
            story: "a person of another partner, or none", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, staff: .unknown, purpose: .named(.care)),
            outcome: .staffUnknown),
        DecisionCase(
            story: "a person of another partner, where none is needed", policy: Cast.getPartner,
            facts: CallFacts(caller: Cast.active, staff: .unknown), outcome: .staffUnknown),
        DecisionCase(
            story: "a disabled person", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, staff: .inactive, purpose: .named(.care)),
            outcome: .staffInactive),
        DecisionCase(
            story: "a person of a partner whose staff cannot be read", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, staff: .unreadable, purpose: .named(.care)),
            outcome: .accessStale),
        DecisionCase(
            story: "an operator that names a person", policy: Cast.getPartner,
            facts: CallFacts(caller: .operator(.active), staff: .active(.manager)), outcome: .staffUnknown),
        DecisionCase(
            story: "a volunteer on a family", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, staff: .active(.volunteer), purpose: .named(.care)),
            outcome: .roleMissing),
        DecisionCase(
            story: "a person without any role", policy: Cast.getPartner,
            facts: CallFacts(caller: Cast.active, staff: .active([])), outcome: .roleMissing),
        DecisionCase(
            story: "no purpose where there are three", policy: Cast.getFamily,
            facts: CallFacts(caller: Cast.active, staff: .active(.manager)), outcome: .purposeRequired),
        DecisionCase(
            story: "a purpose that is no word of ours", policy: Cast.createFamily,
            facts: CallFacts(caller: Cast.active, staff: .active(.manager), purpose: .unknown),
            outcome: .purposeUnknown),
        DecisionCase(
            story: "another purpose than the only one", policy: Cast.createFamily,
            facts: CallFacts(caller: Cast.active, staff: .active(.manager), purpose: .named(.reporting)),
            outcome: .purposeNotAllowed),
    ]
}

@Suite("The decision")
struct DecisionTests {
    @Test("Every way to be refused", arguments: DecisionCase.refused)
    func refused(line: DecisionCase) {
        #expect(line.policy.decide(line.facts) == .failure(line.outcome!))
    }

    @Test("Every refusal is in the table, or is about the service that the call names")
    func everyRefusalIsShown() {
        let shown = DecisionCase.refused.map { $0.outcome! } + ServiceCase.table.compactMap(\.refusal)
        #expect(Set(shown) == Set(Refusal.allCases))
    }

    @Test("A social worker reads a family of the own partner, all of it")
    func socialWorker() throws {
        let permit = try Cast.getFamily.decide(
            CallFacts(
                caller: Cast.active, staff: .active([.socialWorker, .volunteer]), purpose: .named(.care))
        ).get()
        #expect(permit.relations == .own)
        #expect(permit.classes == .all)
        #expect(permit.roles == [.socialWorker, .volunteer])
        #expect(permit.purpose == .care)
    }

    @Test("The only purpose need not be named")
    func impliedPurpose() throws {
        let permit = try Cast.createFamily.decide(
            CallFacts(caller: Cast.active, staff: .active(.manager))
        ).get()
        #expect(permit.purpose == .care)
    }

    @Test("The directory shows P0 and nothing else, whatever the method reveals to others")
    func directory() throws {
        let system = try Cast.getPartner.decide(CallFacts(caller: Cast.active)).get()
        #expect(system.relations == .directory)
        #expect(system.classes == .p0)
        let anOperator = try Cast.getPartner.decide(CallFacts(caller: .operator(.active))).get()
        #expect(anOperator.relations == .operator)
        #expect(anOperator.classes == [.p0, .p1])
        #expect(Cast.getSite.classes(under: .directory) == .p0)
        #expect(Cast.getSite.classes(under: .own) == .all)
        #expect(Cast.getSite.classes(under: .service) == [])
    }

    @Test("A partner that is onboarding may do everything but exchange")
    func onboarding() {
        let facts = CallFacts(
            caller: .system(.active, .onboarding), staff: .active(.manager), purpose: .named(.care))
        #expect((try? Cast.getFamily.decide(facts).get()) != nil)
    }

    @Test("A letter in force that names the caller is enough")
    func exchange() throws {
        let facts = CallFacts(caller: Cast.active, staff: .active(.manager), hasExchange: true)
        #expect(try Cast.receiveLetter.decide(facts).get().relations == .exchange)
    }

    @Test(
        "Health answers during a start, to callers that the table does not know yet",
        arguments: [true, false])
    func infrastructure(fresh: Bool) throws {
        let facts = CallFacts(
            caller: .system(.unknown, .unknown), purpose: .named(.care), isTableFresh: fresh)
        let permit = try Cast.health.decide(facts).get()
        #expect(permit.purpose == nil)
        #expect(permit.roles == .system)
    }
}
