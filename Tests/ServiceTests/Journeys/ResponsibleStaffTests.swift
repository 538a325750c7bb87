import Tenancy
import Testing
import WireProto

@Suite("Somebody of the partner answers for each family")
struct ResponsibleStaffTests {
    @Test("Nobody, a stranger, somebody without a case role and somebody disabled cannot")
    func whoCannot() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse", staff: [.volunteer, .manager, .socialWorker])
            let other = try await deployment.welcome("cswc")
            let disabled = try await deployment.employ(.socialWorker, at: "ctse")
            try await deployment.disable(disabled)
            let manager = partner.acting(.manager).families
            try await eventually("the service hears of it", on: TestDeployment.loops) {
                let why = try await reason {
                    _ = try await manager.createFamily(partner.newFamily { $0.responsibleStaff = disabled })
                }
                return why == "STAFF_NOT_ELIGIBLE" ? nil : why ?? "still accepted"
            }
            var answers: [RPCStatus?] = []
            for staff in [
                disabled, partner.staff[.volunteer] ?? "", other.staff[.socialWorker] ?? "",
                "partners/ctse/staff/\(RecordID.random().text)",
            ] {
                answers.append(
                    await refusal {
                        _ = try await manager.createFamily(partner.newFamily { $0.responsibleStaff = staff })
                    })
            }
            #expect(answers[0]?.reason?.rawValue == "STAFF_NOT_ELIGIBLE")
            #expect(answers[0]?.violatedFields == ["family.responsible_staff"])
            for answer in answers {
                #expect(answer == answers[0], "who works elsewhere is nobody's to learn")
            }
            let nobody = await refusal {
                _ = try await manager.createFamily(partner.newFamily { $0.responsibleStaff = "" })
            }
            #expect(nobody?.violatedFields == ["family.responsible_staff"])
        }
    }

    @Test("Somebody who is disabled later keeps what is theirs, and acts no more")
    func disabledLater() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(partner.newFamily())
            try await deployment.disable(partner.staff[.socialWorker] ?? "")
            try await eventually("the gateway hears of it", on: TestDeployment.loops) {
                let why = try await reason { _ = try await worker.active(of: partner) }
                return why == "STAFF_INACTIVE" ? nil : why ?? "still accepted"
            }
            let manager = partner.acting(.manager).families
            let changed = try await manager.updateFamily(
                family.changing(["note"]) { $0.note = "Taken over?" })
            #expect(changed.responsibleStaff == partner.staff[.socialWorker])
        }
    }
}

extension TestDeployment {
    /// Disables a staff member, as the operator does when somebody leaves.
    func disable(_ name: String, in country: Country = .vietnam) async throws {
        let registry = try operating(country).registry
        let staff = try await registry.getStaff(PartnerV1.GetStaffRequest(name: name))
        _ = try await registry.updateStaff(
            PartnerV1.UpdateStaffRequest(
                staff: PartnerV1.Staff(meta: staff.meta, state: .disabled),
                updateMask: GoogleProtobuf.FieldMask(paths: ["state"]), requestID: RequestID.new()))
    }
}
