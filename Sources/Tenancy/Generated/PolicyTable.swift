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
            relations: [.registered], roles: [], purposes: [], reveals: .p1, mutates: false, idempotent: true,
            audience: .any),
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
        // 37: /pegase.family.v1.FamilyService/AssessParentalCapacity
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 38: /pegase.family.v1.FamilyService/ApproveParentalCapacity
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 39: /pegase.family.v1.FamilyService/StartFamilyFollowUp
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 40: /pegase.family.v1.FamilyService/ActivateFamilyFollowUp
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 41: /pegase.family.v1.FamilyService/ExtendFamilyFollowUp
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 42: /pegase.family.v1.FamilyService/CloseFamilyFollowUp
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 43: /pegase.family.v1.FamilyService/GetFamilyFollowUp
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 44: /pegase.family.v1.FamilyService/ListFamilyFollowUps
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 45: /pegase.family.v1.FamilyService/RecordVisit
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 46: /pegase.family.v1.FamilyService/GetVisit
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 47: /pegase.family.v1.FamilyService/ListVisits
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 48: /pegase.family.v1.FamilyService/IdentifyChild
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 49: /pegase.family.v1.FamilyService/GetCase
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 50: /pegase.family.v1.FamilyService/BatchGetCases
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 51: /pegase.family.v1.FamilyService/ListCases
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 52: /pegase.family.v1.FamilyService/UpdateCase
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 53: /pegase.family.v1.FamilyService/ScreenChild
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 54: /pegase.family.v1.FamilyService/RegisterCase
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 55: /pegase.family.v1.FamilyService/SubmitAssessment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 56: /pegase.family.v1.FamilyService/ApproveAssessment
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 57: /pegase.family.v1.FamilyService/GetAssessment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 58: /pegase.family.v1.FamilyService/ListAssessments
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 59: /pegase.family.v1.FamilyService/SubmitCarePlan
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 60: /pegase.family.v1.FamilyService/ApproveCarePlan
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 61: /pegase.family.v1.FamilyService/GetCarePlan
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 62: /pegase.family.v1.FamilyService/ListCarePlans
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 63: /pegase.family.v1.FamilyService/RecordService
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 64: /pegase.family.v1.FamilyService/GetService
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 65: /pegase.family.v1.FamilyService/ListServices
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 66: /pegase.family.v1.FamilyService/RecordExploitationEpisode
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 67: /pegase.family.v1.FamilyService/UpdateExploitationEpisode
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 68: /pegase.family.v1.FamilyService/GetExploitationEpisode
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 69: /pegase.family.v1.FamilyService/ListExploitationEpisodes
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 70: /pegase.family.v1.FamilyService/StartFamilyTracing
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 71: /pegase.family.v1.FamilyService/RecordTracingResult
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 72: /pegase.family.v1.FamilyService/RequestBestInterestDecision
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 73: /pegase.family.v1.FamilyService/RecordBestInterestDecision
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 74: /pegase.family.v1.FamilyService/GetBestInterestDecision
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 75: /pegase.family.v1.FamilyService/ListBestInterestDecisions
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 76: /pegase.family.v1.FamilyService/RecordAuthorityDecision
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 77: /pegase.family.v1.FamilyService/GetAuthorityDecision
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 78: /pegase.family.v1.FamilyService/ListAuthorityDecisions
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 79: /pegase.family.v1.FamilyService/WithdrawReintegration
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 80: /pegase.family.v1.FamilyService/StartTrial
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 81: /pegase.family.v1.FamilyService/RecordTrialVisit
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 82: /pegase.family.v1.FamilyService/ExtendTrial
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 83: /pegase.family.v1.FamilyService/CloseTrial
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 84: /pegase.family.v1.FamilyService/GetTrial
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 85: /pegase.family.v1.FamilyService/ListTrials
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 86: /pegase.family.v1.FamilyService/RecordPostIntegrationReview
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 87: /pegase.family.v1.FamilyService/GetPostIntegrationReview
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 88: /pegase.family.v1.FamilyService/ListPostIntegrationReviews
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 89: /pegase.family.v1.FamilyService/SuspendCase
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 90: /pegase.family.v1.FamilyService/ResumeCase
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 91: /pegase.family.v1.FamilyService/CloseCase
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 92: /pegase.family.v1.FamilyService/ReopenCase
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 93: /pegase.family.v1.FamilyService/ExplainTransition
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 94: /pegase.family.v1.FamilyService/CreateSiblingGroup
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 95: /pegase.family.v1.FamilyService/AddSibling
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 96: /pegase.family.v1.FamilyService/GetSiblingGroup
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 97: /pegase.family.v1.FamilyService/ListSiblingGroups
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 98: /pegase.family.v1.FamilyService/RequestSeparationException
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 99: /pegase.family.v1.FamilyService/ApproveSeparationException
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 100: /pegase.family.v1.FamilyService/PlaceSiblingGroup
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 101: /pegase.family.v1.FamilyService/CreatePlacement
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 102: /pegase.family.v1.FamilyService/ApprovePlacement
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 103: /pegase.family.v1.FamilyService/EndPlacement
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 104: /pegase.family.v1.FamilyService/GetPlacement
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 105: /pegase.family.v1.FamilyService/ListPlacements
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 106: /pegase.family.v1.FamilyService/GetSiteOccupancy
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 107: /pegase.family.v1.FamilyService/GrantConsent
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 108: /pegase.family.v1.FamilyService/WithdrawConsent
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 109: /pegase.family.v1.FamilyService/GetConsent
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 110: /pegase.family.v1.FamilyService/ListConsents
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 111: /pegase.family.v1.FamilyService/CheckConsent
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 112: /pegase.family.v1.FamilyService/EnrolSchool
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 113: /pegase.family.v1.FamilyService/RecordAttendance
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 114: /pegase.family.v1.FamilyService/EndEnrolment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 115: /pegase.family.v1.FamilyService/GetEnrolment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 116: /pegase.family.v1.FamilyService/ListEnrolments
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 117: /pegase.family.v1.FamilyService/CreateNote
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 118: /pegase.family.v1.FamilyService/GetNote
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 119: /pegase.family.v1.FamilyService/ListNotes
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 120: /pegase.family.v1.FamilyService/UploadAttachment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 121: /pegase.family.v1.FamilyService/DownloadAttachment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 122: /pegase.family.v1.FamilyService/GetAttachment
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 123: /pegase.family.v1.FamilyService/ListAttachments
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 124: /pegase.family.v1.FamilyService/ListRevisions
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 125: /pegase.family.v1.FamilyService/GetRevision
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 126: /pegase.family.v1.FamilyService/ListOverdue
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 127: /pegase.family.v1.FamilyService/SearchCases
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 128: /pegase.family.v1.FamilyService/SearchFamilies
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 129: /pegase.partner.v1.PartnerService/CreatePolicy
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 130: /pegase.partner.v1.PartnerService/GetPolicy
        MethodPolicy(
            relations: [.directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p1, mutates: false, idempotent: true, audience: .partner),
        // 131: /pegase.partner.v1.PartnerService/ListPolicies
        MethodPolicy(
            relations: [.directory, .operator],
            roles: [
                .socialWorker, .manager, .volunteer, .serviceProvider, .countryCoordinator, .programmeLead,
                .programmeAnalyst, .authorityOfficer, .auditor, .system,
            ],
            purposes: [.maintenance], reveals: .p1, mutates: false, idempotent: true, audience: .partner),
        // 132: /pegase.family.v1.SyncService/SyncImport
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 133: /pegase.partner.v1.PartnerService/RegisterAccount
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 134: /pegase.partner.v1.PartnerService/ApproveAccount
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 135: /pegase.partner.v1.PartnerService/GetAccount
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 136: /pegase.partner.v1.PartnerService/ListAccounts
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 137: /pegase.partner.v1.PartnerService/RevokeAccount
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 138: /pegase.partner.v1.PartnerService/ReinstateAccount
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 139: /pegase.partner.v1.PartnerService/RecordCertificate
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 140: /pegase.partner.v1.PartnerService/GetCertificate
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 141: /pegase.partner.v1.PartnerService/ListCertificates
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: false,
            idempotent: true, audience: .partner),
        // 142: /pegase.partner.v1.PartnerService/RevokeCertificate
        MethodPolicy(
            relations: [.operator], roles: [], purposes: [.maintenance], reveals: .p1, mutates: true,
            idempotent: false, audience: .partner),
        // 143: /pegase.family.v1.FamilyService/RequestApproval
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 144: /pegase.family.v1.FamilyService/GiveApproval
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 145: /pegase.family.v1.FamilyService/RefuseApproval
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 146: /pegase.family.v1.FamilyService/WithdrawApproval
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 147: /pegase.family.v1.FamilyService/GetApproval
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 148: /pegase.family.v1.FamilyService/ListApprovals
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 149: /pegase.family.v1.FamilyService/PurgeCase
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 150: /pegase.family.v1.FamilyService/KeepCase
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 151: /pegase.family.v1.FamilyService/CountCases
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 152: /pegase.family.v1.FamilyService/ListResidents
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
        // 153: /pegase.family.v1.FamilyService/RemoveSibling
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 154: /pegase.family.v1.FamilyService/RejectAssessment
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 155: /pegase.family.v1.FamilyService/RejectCarePlan
        MethodPolicy(
            relations: [.own], roles: [.manager], purposes: [.care], reveals: .p3, mutates: true,
            idempotent: false, audience: .family),
        // 156: /pegase.family.v1.FamilyService/VoidRecord
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager], purposes: [.care], reveals: .p3,
            mutates: true, idempotent: false, audience: .family),
        // 157: /pegase.family.v1.FamilyService/ListPossibleDuplicates
        MethodPolicy(
            relations: [.own], roles: [.socialWorker, .manager],
            purposes: [.care, .supervision, .subjectRequest], reveals: .p3, mutates: false, idempotent: true,
            audience: .family),
    ]
}
