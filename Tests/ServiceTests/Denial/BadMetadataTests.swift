import Tenancy
import TestSupport
import Testing
import WireProto

@Suite("What a caller says of itself counts for nothing unless the registry says it too")
struct BadMetadataTests {
    @Test("A scope that the caller brings along is not looked at")
    func broughtScope() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let other = try await deployment.welcome("cswc")
            let theirs = try await other.acting(.socialWorker).families.createFamily(other.newFamily())
            let request = try FamilyV1.GetFamilyRequest(name: theirs.meta?.name ?? "").encoded()

            // Sealed with the very key, for the very tenant: as good as a stolen one.
            let stolen = try deployment.cell(.vietnam).sealedScope(
                of: other, staff: other.staff[.socialWorker] ?? "", for: Methods.getFamily,
                deployment.clock.now)
            var metadata = Metadata()
            metadata.add("pegase-staff", partner.staff[.socialWorker] ?? "")
            metadata.add("pegase-purpose", "CARE")
            let without = try await deployment.raw(partner.system.identity).call(
                Methods.getFamily, request, metadata)
            metadata.add("pegase-scope-bin", bytes: stolen)
            let with = try await deployment.raw(partner.system.identity).call(
                Methods.getFamily, request, metadata)
            #expect(without.status.code == .notFound)
            #expect(with.status == without.status)
        }
    }

    @Test("Staff of another partner, nobody's, disabled, or named twice, act for nobody")
    func wrongStaff() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let other = try await deployment.welcome("cswc")
            let theirs = other.staff[.socialWorker] ?? ""
            let request = try FamilyV1.ListFamiliesRequest(parent: partner.name).encoded()
            var answers: [RPCStatus] = []
            for staff in [
                theirs, String(theirs.split(separator: "/").last ?? ""), "nobody", "",
                "partners/ctse/staff/\(RecordID.random().text)",
            ] {
                answers.append(
                    try await partner.call(
                        Methods.listFamilies, request, [("pegase-staff", staff)], in: deployment
                    ).status)
            }
            let own = partner.staff[.socialWorker] ?? ""
            answers.append(
                try await partner.call(
                    Methods.listFamilies, request, [("pegase-staff", own), ("pegase-staff", own)],
                    in: deployment
                ).status)
            #expect(
                answers.allSatisfy { $0.code == .permissionDenied && $0.reason?.rawValue == "STAFF_UNKNOWN" })
            #expect(answers.allSatisfy { $0 == answers[0] })
        }
    }

    @Test(
        "A purpose must be said, be a word of the contract, and be one of the method's",
        arguments: [
            ("", "PURPOSE_REQUIRED"), ("CURIOSITY", "PURPOSE_UNKNOWN"), ("care", "PURPOSE_UNKNOWN"),
            ("REPORTING", "PURPOSE_NOT_ALLOWED"),
        ])
    func purposes(word: String, reason: String) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            var metadata = Metadata()
            metadata.add("pegase-staff", partner.staff[.socialWorker] ?? "")
            if !word.isEmpty { metadata.add("pegase-purpose", word) }
            let answer = try await deployment.raw(partner.system.identity).call(
                Methods.listFamilies, FamilyV1.ListFamiliesRequest(parent: partner.name).encoded(), metadata)
            #expect(answer.status.reason?.rawValue == reason)
        }
    }
}
