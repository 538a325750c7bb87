import ServiceRuntime
import Tenancy
import WireProto

extension DirectoryFollower {
    /// Holds the caller of a stream against what the registry says now. The gateway asked it when the call began; who
    /// may connect at all stays the gateway's to ask.
    ///
    /// - Throws: UNAVAILABLE when nobody knows; PERMISSION_DENIED for a partner that is not admitted, and for a staff
    ///   member who is disabled or has lost a role of the call.
    @Sendable func requireStanding(_ scope: TenantScope) throws(RPCStatus) {
        guard let partner = scope.tenant?.partner else { return }
        let found = try decide { directory in
            let staff = scope.staff.flatMap {
                directory.staff(named: ResourceName.staff($0, of: partner).text, of: partner)
            }
            return (partner: directory.partner(partner)?.state, staff: staff)
        }
        // A partner of whom nothing was told has no staff either.
        if found.partner == .suspended || found.partner == .offboarded { throw .partnerSuspended }
        guard scope.staff != nil else { return }
        guard let staff = found.staff, staff.isActive else { throw .staffInactive }
        guard staff.roles.isSuperset(of: scope.roles) else { throw .roleGone }
    }
}
