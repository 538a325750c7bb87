import Foundation
import Tenancy
import Testing
import WireProto

@testable import Gateway

@Suite("Why a call would be allowed or refused")
struct ExplanationTests {
    private static let callers: [CallFacts] = {
        let standings: [CallerStanding] =
            [.operator(.active), .operator(.pending), .service(.active), .system(.unknown, .active)]
            + [PartnerStanding.active, .suspended, .offboarded, .unknown].map { .system(.active, $0) }
        let staff: [StaffStanding] = [
            .none, .unknown, .inactive, .active(.socialWorker), .active(.manager), .active(.volunteer),
        ]
        let purposes: [NamedPurpose] = [.none, .unknown, .named(.care), .named(.audit)]
        return standings.flatMap { standing in
            staff.flatMap { staff in
                purposes.map { CallFacts(caller: standing, staff: staff, purpose: $0) }
            }
        } + [CallFacts(caller: .system(.active, .active), isTableFresh: false)]
    }()

    @Test("It is the policy's own verdict, and names the one rule that refuses", arguments: Methods.table.all)
    func verdicts(method: RPCMethod) {
        let policy = Contract.policy(of: method)
        for facts in Self.callers {
            let explanation = Explanation(method, policy, facts, .none)
            let outcomes = explanation.steps.map(\.outcome)
            var expected: Refusal?
            switch policy.decide(facts) {
            case .success: if case .failure(let refusal) = policy.service(.none) { expected = refusal }
            case .failure(let refusal): expected = refusal
            }
            #expect(explanation.refusal == expected.map { RPCStatus($0) })
            #expect((explanation.permit == nil) == (expected != nil))
            if expected == nil {
                #expect(outcomes.allSatisfy { $0 == "holds" })
            } else {
                // Those before the one hold, those behind it were not asked.
                let place = outcomes.firstIndex(of: "refuses") ?? -1
                #expect(outcomes.filter { $0 == "refuses" }.count == 1)
                #expect(outcomes.prefix(place).allSatisfy { $0 == "holds" })
                #expect(outcomes.dropFirst(place + 1).allSatisfy { $0 == "not asked" })
            }
        }
    }

    @Test("Metadata that a flag can still give keeps a method in the list of what a caller may call")
    func mayCall() {
        let worker = CallFacts(caller: .system(.active, .active), staff: .active(.socialWorker))
        func may(_ method: RPCMethod, _ facts: CallFacts) -> Bool {
            Explanation(method, Contract.policy(of: method), facts, .none).mayCall
        }
        #expect(may(Methods.getFamily, worker))
        #expect(may(Methods.createFamily, worker))
        #expect(!may(Methods.createPartner, worker))
        #expect(!may(Methods.getFamily, CallFacts(caller: .operator(.active))))
        #expect(!may(Methods.getFamily, CallFacts(caller: .system(.active, .active))))
    }

    @Test("Every refusal of a policy that a flag can mend names the flag")
    func advice() {
        let flags: [Refusal: String] = [
            .staffRequired: "--staff", .staffUnknown: "--staff", .staffInactive: "--staff",
            .roleMissing: "--staff",
            .purposeRequired: "--purpose", .purposeUnknown: "--purpose", .purposeNotAllowed: "--purpose",
            .serviceRequired: "--service", .serviceUnknown: "--service", .serviceNotAllowed: "--service",
            .relationMissing: "--as", .accessStale: "--retry",
        ]
        for refusal in Refusal.allCases {
            let line = FlagAdvice.line(RPCStatus(refusal), Methods.getFamily)
            if let flag = flags[refusal] { #expect(line?.contains(flag) == true, "\(refusal)") }
        }
        #expect(
            FlagAdvice.line(RPCStatus(.purposeRequired), Methods.getFamily)
                == "say why with --purpose: CARE or SUPERVISION or SUBJECT_REQUEST")
    }

    @Test(
        "What the form of a name says",
        arguments: [
            ("partners/ctse/families/aaaaaaaaaaaaaaaaaaaaaaaaaa", true, "may speak of"),
            ("partners/cswc/families/aaaaaaaaaaaaaaaaaaaaaaaaaa", false, "another partner"),
            ("partners/ctse/visits/aaaaaaaaaaaaaaaaaaaaaaaaaa", false, "names a family"),
        ])
    func names(name: String, isReachable: Bool, sentence: String) throws {
        let caller = Principal(uri: "spiffe://pegase/vn/partner/ctse/system/main")
        let record = try NamedRecord(name, caller: caller, Methods.getFamily)
        #expect(record.isReachable == isReachable)
        #expect(record.sentence.contains(sentence))
        #expect(throws: DebugFailure.self) { try NamedRecord("nonsense", caller: caller, Methods.getFamily) }
    }

    @Test("The matrix has a column for each role and relation, and a row for each method")
    func matrix() throws {
        let lines = PolicyMatrix.ofThisBuild.csv
        let heading = lines[0].split(separator: ",", omittingEmptySubsequences: false)
        #expect(lines.count == Methods.table.all.count + 1)
        for line in lines {
            #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == heading.count)
        }
        for (method, line) in zip(Methods.table.all, lines.dropFirst()) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let policy = Contract.policy(of: method)
            for role in Role.allCases {
                let column = try #require(heading.firstIndex(of: PolicyWords.roles(RoleSet(role))[0][...]))
                #expect(
                    (cells[column] == "x") == policy.roles.contains(RoleSet(role)), "\(method.path) \(role)")
            }
        }
    }

    @Test("Two builds with one policy differ in nothing; else each method and word is told")
    func differences() throws {
        let this = PolicyMatrix.ofThisBuild
        #expect(this.differences(from: this).isEmpty)
        let fewer = PolicyMatrix(rows: Array(this.rows.dropFirst()))
        #expect(this.differences(from: fewer) == ["+ grpc.health.v1.Health/Check: INFRASTRUCTURE"])
        #expect(fewer.differences(from: this) == ["- grpc.health.v1.Health/Check"])
        let text = try JSONOutput.text(this.rows).replacing("\"P3\"", with: "\"P2\"")
        let other = try JSONDecoder().decode([MethodRow].self, from: Data(text.utf8))
        let told = this.differences(from: PolicyMatrix(rows: other))
        #expect(told.contains("~ pegase.family.v1.FamilyService/GetFamily: reveals P2 -> P3"))
    }
}
