import Tenancy
import Testing
import WireProto

@Suite("A service that is started again goes on where it was")
struct RestartTests {
    @Test("FamilyService: families are there, etags still hold, and a request sent again is not done again")
    func family() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let request = partner.newFamily()
            let made = try await worker.createFamily(request)
            try await deployment.cell(.vietnam).stopFamily()
            let gone = await refusal {
                _ = try await worker.getFamily(FamilyV1.GetFamilyRequest(name: made.meta?.name ?? ""))
            }
            #expect(gone?.code == .unavailable)

            try await deployment.cell(.vietnam).startFamily()
            try await eventually("the family is read again", on: TestDeployment.loops) {
                try await reason {
                    let read = try await worker.getFamily(
                        FamilyV1.GetFamilyRequest(name: made.meta?.name ?? ""))
                    #expect(read == made)
                }
            }
            // The directory is heard again before a write that needs it.
            try await eventually("the same request gets the same answer", on: TestDeployment.loops) {
                try await reason {
                    let again = try await worker.createFamily(request)
                    #expect(again == made)
                }
            }
            let changed = try await worker.updateFamily(made.changing(["note"]) { $0.note = "After." })
            #expect(changed.note == "After.")
        }
    }

    @Test("PartnerService: the registry is there, and who was revoked stays so")
    func registry() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            try await deployment.cell(.vietnam).stopPartner()
            try await deployment.cell(.vietnam).startPartner()
            try await eventually("the registry answers", on: TestDeployment.loops) {
                try await reason {
                    let staff = try await partner.system.registry.listStaff(
                        PartnerV1.ListStaffRequest(parent: partner.name))
                    #expect(staff.staff.count == partner.staff.count)
                }
            }
        }
    }
}
