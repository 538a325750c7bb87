import FamilyService
import ServiceRuntime
import Tenancy
import WireProto

/// What one person tries alone that takes two, and what turns out later: a walk has both, and neither may leave a child
/// where no two people put it.
extension CaseCell {
    /// A member of a family who may be alleged to exploit children, and be cleared again.
    func addCaretaker(to family: FamilyV1.Family) async throws -> String {
        try await cell.addMember(to: family, FamilyV1.Member(caretaker: true)).meta?.name ?? ""
    }

    /// A child with facts that one person must not take away, where a family is named that is not archived; any child
    /// otherwise.
    func meet(in family: String?) async throws -> FamilyV1.ChildCase {
        guard let family else { return try await identify() }
        do {
            return try await identify {
                $0.family = family
                ($0.riskFactors, $0.harms) = ([.outOfSchool], [.exploitation])
            }
        } catch let status as RPCStatus where status.code == .invalidArgument {
            return try await identify()
        }
    }

    /// Somebody alleges that a member exploits a child; where it is alleged already, two clear it.
    func turn(_ name: String) async throws {
        do throws(RPCStatus) {
            let member = try await asWorker.getMember(FamilyV1.GetMemberRequest(name: name))
            var request = FamilyV1.UpdateMemberRequest(
                member: FamilyV1.Member(meta: member.meta, allegedExploiter: !member.allegedExploiter),
                updateMask: GoogleProtobuf.FieldMask(paths: ["alleged_exploiter"]), requestID: Self.id())
            if member.allegedExploiter {
                let asked = try await asWorker.ask(
                    self.name(manager), for: .updateMember(request), in: "partners/ctse")
                request.approval = try await asManager.agree(to: asked).meta?.name ?? ""
            }
            _ = try await asWorker.updateMember(request)
        } catch {
            // The family may be archived, or purged since.
            guard [.failedPrecondition, .notFound].contains(error.code) else { throw error }
        }
    }

    /// Takes facts that protect the child away, alone.
    ///
    /// - Returns: Whether the service let that happen.
    func rob(_ child: FamilyV1.ChildCase) async throws -> Bool {
        for (path, isThere) in [
            ("family", !child.family.isEmpty), ("risk_factors", !child.riskFactors.isEmpty),
            ("harms", !child.harms.isEmpty), ("birth", child.birth != nil),
        ] where isThere {
            let request = FamilyV1.UpdateCaseRequest(
                childCase: FamilyV1.ChildCase(meta: child.meta),
                updateMask: GoogleProtobuf.FieldMask(paths: [path]), requestID: Self.id())
            do throws(RPCStatus) {
                _ = try await asWorker.updateCase(request)
                return true
            } catch {
                guard [.failedPrecondition, .aborted].contains(error.code) else { throw error }
            }
        }
        return false
    }

    /// Begins a trial with an approval of something else: of another trial, or of one that was refused.
    ///
    /// - Returns: Whether the service let that happen.
    func cheat(_ name: String, _ family: String, isRefused: Bool) async throws -> Bool {
        let honest = FamilyV1.StartTrialRequest(
            parent: name, trial: try await trial(name, family), requestID: Self.id())
        var asked = honest
        if !isRefused { asked.trial?.plannedEnd = CommonV1.Date(day.adding(days: 40)) }
        let approval = try await asWorker.ask(
            self.name(manager), for: .startTrial(asked), in: "partners/ctse")
        if isRefused {
            _ = try await asManager.refuseApproval(
                FamilyV1.RefuseApprovalRequest(
                    name: approval.meta?.name ?? "", etag: approval.meta?.etag ?? "", reason: "too soon",
                    requestID: Self.id()))
        } else {
            try await asManager.agree(to: approval)
        }
        var sent = honest
        sent.approval = approval.meta?.name ?? ""
        do throws(RPCStatus) {
            _ = try await asWorker.startTrial(sent)
            return true
        } catch {
            guard error.code == .failedPrecondition || error.code == .invalidArgument else { throw error }
            return false
        }
    }
}
