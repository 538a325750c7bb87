// Written by scripts/generate from the policies in proto/. Do not edit: change the proto.

extension MethodPolicy {
    /// The policy of each RPC, at the place of its method id.
    public static let table: [MethodPolicy] = [
        // 0: /grpc.health.v1.Health/Check
        MethodPolicy(
            relations: [.infrastructure], roles: [], purposes: [], reveals: .p1, mutates: false,
            idempotent: true, audience: .any),
        // 1: /grpc.health.v1.Health/Watch
        MethodPolicy(
            relations: [.infrastructure], roles: [], purposes: [], reveals: .p1, mutates: false,
            idempotent: true, audience: .any),
        // 2: /grpc.reflection.v1.ServerReflection/ServerReflectionInfo
        MethodPolicy(
            relations: [.infrastructure], roles: [], purposes: [], reveals: .p1, mutates: false,
            idempotent: true, audience: .any),
        // 3: /grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo
        MethodPolicy(
            relations: [.infrastructure], roles: [], purposes: [], reveals: .p1, mutates: false,
            idempotent: true, audience: .any),
        // 4: /pegase.family.v1.FamilyService/CreateFamily
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 5: /pegase.family.v1.FamilyService/GetFamily
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 6: /pegase.family.v1.FamilyService/ListFamilies
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 7: /pegase.family.v1.FamilyService/UpdateFamily
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 8: /pegase.family.v1.FamilyService/ArchiveFamily
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 9: /pegase.family.v1.FamilyService/UndeleteFamily
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 10: /pegase.family.v1.FamilyService/CreateMember
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 11: /pegase.family.v1.FamilyService/GetMember
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 12: /pegase.family.v1.FamilyService/ListMembers
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 13: /pegase.family.v1.FamilyService/UpdateMember
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 14: /pegase.family.v1.FamilyService/RemoveMember
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 15: /pegase.gateway.v1.GatewayService/WhoAmI
        MethodPolicy(
            relations: [.infrastructure], roles: [], purposes: [], reveals: .p1, mutates: false,
            idempotent: true, audience: .any),
        // 16: /pegase.partner.v1.PartnerService/CreatePartner
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 17: /pegase.partner.v1.PartnerService/GetPartner
        MethodPolicy(
            relations: [.directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p1, mutates: false, idempotent: true, audience: .partner),
        // 18: /pegase.partner.v1.PartnerService/ListPartners
        MethodPolicy(
            relations: [.directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p1, mutates: false, idempotent: true, audience: .partner),
        // 19: /pegase.partner.v1.PartnerService/UpdatePartner
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 20: /pegase.partner.v1.PartnerService/CreateSite
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p3, mutates: true,
            idempotent: false, audience: .partner),
        // 21: /pegase.partner.v1.PartnerService/GetSite
        MethodPolicy(
            relations: [.own, .directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p3, mutates: false, idempotent: true, audience: .partner),
        // 22: /pegase.partner.v1.PartnerService/ListSites
        MethodPolicy(
            relations: [.own, .directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p3, mutates: false, idempotent: true, audience: .partner),
        // 23: /pegase.partner.v1.PartnerService/UpdateSite
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p3, mutates: true,
            idempotent: false, audience: .partner),
        // 24: /pegase.partner.v1.PartnerService/CreateStaff
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p2, mutates: true,
            idempotent: false, audience: .partner),
        // 25: /pegase.partner.v1.PartnerService/GetStaff
        MethodPolicy(
            relations: [.own, .operator],
            roles: [
                .socialWorker, .manager, .countryCoordinator, .programmeLead, .programmeAnalyst,
                .authorityOfficer, .serviceProvider, .system,
            ],
            purposes: [.maintenance], reveals: .p2, mutates: false, idempotent: true, audience: .partner),
        // 26: /pegase.partner.v1.PartnerService/ListStaff
        MethodPolicy(
            relations: [.own, .operator],
            roles: [
                .socialWorker, .manager, .countryCoordinator, .programmeLead, .programmeAnalyst,
                .authorityOfficer, .serviceProvider, .system,
            ],
            purposes: [.maintenance], reveals: .p2, mutates: false, idempotent: true, audience: .partner),
        // 27: /pegase.partner.v1.PartnerService/UpdateStaff
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p2, mutates: true,
            idempotent: false, audience: .partner),
        // 28: /pegase.partner.v1.PartnerService/RegisterSystem
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 29: /pegase.partner.v1.PartnerService/GetSystem
        MethodPolicy(
            relations: [.own, .operator], roles: [.manager, .system], purposes: [.maintenance], reveals: .p1,
            mutates: false, idempotent: true, audience: .partner),
        // 30: /pegase.partner.v1.PartnerService/ListSystems
        MethodPolicy(
            relations: [.own, .operator], roles: [.manager, .system], purposes: [.maintenance], reveals: .p1,
            mutates: false, idempotent: true, audience: .partner),
        // 31: /pegase.partner.v1.PartnerService/RevokeSystem
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 32: /pegase.partner.v1.WatchService/WatchAccess
        MethodPolicy(
            relations: [.service], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 33: /pegase.partner.v1.WatchService/WatchDirectory
        MethodPolicy(
            relations: [.service], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 34: /pegase.family.v1.SyncService/SyncPull
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: false, idempotent: true, audience: .family),
        // 35: /pegase.family.v1.SyncService/SyncPush
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 36: /pegase.family.v1.SyncService/WatchChanges
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: false, idempotent: true, audience: .family),
    ]
}
