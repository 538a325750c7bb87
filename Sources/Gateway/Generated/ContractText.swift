// Written by scripts/generate from proto/. Do not edit: change the proto.

/// The files of `proto/` as they are written: descriptors have no comments.
enum ContractText {
    static let files: [(name: String, text: String)] = [
        (
            "grpc/health/v1/health.proto",
            ##"""
            syntax = "proto3";

            // Whether a service can take calls: gRPC's health checking protocol.
            package grpc.health.v1;

            option csharp_namespace = "Grpc.Health.V1";
            option go_package = "google.golang.org/grpc/health/grpc_health_v1";
            option java_multiple_files = true;
            option java_outer_classname = "HealthProto";
            option java_package = "io.grpc.health.v1";

            service Health {
              rpc Check(HealthCheckRequest) returns (HealthCheckResponse);
              rpc Watch(HealthCheckRequest) returns (stream HealthCheckResponse);
            }

            message HealthCheckRequest {
              // Empty asks for the server as a whole.
              string service = 1;
            }

            message HealthCheckResponse {
              enum ServingStatus {
                UNKNOWN = 0;
                SERVING = 1;
                NOT_SERVING = 2;
                SERVICE_UNKNOWN = 3;  // Watch only.
              }
              ServingStatus status = 1;
            }
            """##
        ),
        (
            "grpc/reflection/v1/reflection.proto",
            ##"""
            syntax = "proto3";

            // What a server serves, for tools that have no stubs: gRPC's server reflection.
            package grpc.reflection.v1;

            option go_package = "google.golang.org/grpc/reflection/grpc_reflection_v1";
            option java_multiple_files = true;
            option java_outer_classname = "ServerReflectionProto";
            option java_package = "io.grpc.reflection.v1";

            service ServerReflection {
              rpc ServerReflectionInfo(stream ServerReflectionRequest) returns (stream ServerReflectionResponse);
            }

            message ServerReflectionRequest {
              string host = 1;
              oneof message_request {
                string file_by_filename = 3;
                string file_containing_symbol = 4;
                ExtensionRequest file_containing_extension = 5;
                string all_extension_numbers_of_type = 6;
                string list_services = 7;
              }
            }

            message ExtensionRequest {
              string containing_type = 1;
              int32 extension_number = 2;
            }

            message ServerReflectionResponse {
              string valid_host = 1;
              ServerReflectionRequest original_request = 2;
              oneof message_response {
                FileDescriptorResponse file_descriptor_response = 4;
                ExtensionNumberResponse all_extension_numbers_response = 5;
                ListServiceResponse list_services_response = 6;
                ErrorResponse error_response = 7;
              }
            }

            message FileDescriptorResponse {
              // Each a serialized google.protobuf.FileDescriptorProto.
              repeated bytes file_descriptor_proto = 1;
            }

            message ExtensionNumberResponse {
              string base_type_name = 1;
              repeated int32 extension_number = 2;
            }

            message ListServiceResponse {
              repeated ServiceResponse service = 1;
            }

            message ServiceResponse {
              string name = 1;
            }

            message ErrorResponse {
              int32 error_code = 1;
              string error_message = 2;
            }
            """##
        ),
        (
            "grpc/reflection/v1alpha/reflection.proto",
            ##"""
            syntax = "proto3";

            // What a server serves, for tools that have no stubs: gRPC's server reflection.
            package grpc.reflection.v1alpha;

            option go_package = "google.golang.org/grpc/reflection/grpc_reflection_v1alpha";
            option java_multiple_files = true;
            option java_outer_classname = "ServerReflectionProto";
            option java_package = "io.grpc.reflection.v1alpha";

            service ServerReflection {
              rpc ServerReflectionInfo(stream ServerReflectionRequest) returns (stream ServerReflectionResponse);
            }

            message ServerReflectionRequest {
              string host = 1;
              oneof message_request {
                string file_by_filename = 3;
                string file_containing_symbol = 4;
                ExtensionRequest file_containing_extension = 5;
                string all_extension_numbers_of_type = 6;
                string list_services = 7;
              }
            }

            message ExtensionRequest {
              string containing_type = 1;
              int32 extension_number = 2;
            }

            message ServerReflectionResponse {
              string valid_host = 1;
              ServerReflectionRequest original_request = 2;
              oneof message_response {
                FileDescriptorResponse file_descriptor_response = 4;
                ExtensionNumberResponse all_extension_numbers_response = 5;
                ListServiceResponse list_services_response = 6;
                ErrorResponse error_response = 7;
              }
            }

            message FileDescriptorResponse {
              // Each a serialized google.protobuf.FileDescriptorProto.
              repeated bytes file_descriptor_proto = 1;
            }

            message ExtensionNumberResponse {
              string base_type_name = 1;
              repeated int32 extension_number = 2;
            }

            message ListServiceResponse {
              repeated ServiceResponse service = 1;
            }

            message ServiceResponse {
              string name = 1;
            }

            message ErrorResponse {
              int32 error_code = 1;
              string error_message = 2;
            }
            """##
        ),
        (
            "pegase/common/v1/common.proto",
            ##"""
            syntax = "proto3";

            // Values that every resource shares.
            package pegase.common.v1;

            import "google/api/field_behavior.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Common.V1";
            option go_package = "pegase.internal/contract/common/v1;commonv1";
            option java_multiple_files = true;
            option java_package = "pegase.common.v1";
            option php_namespace = "Pegase\\Common\\V1";
            option ruby_package = "Pegase::Common::V1";

            // By ISO 3166-1 alpha-2.
            enum Country {
              COUNTRY_UNSPECIFIED = 0;
              COUNTRY_VN = 1;
              COUNTRY_KH = 2;
              COUNTRY_LA = 3;
              COUNTRY_PH = 4;
            }

            // A calendar date; an unknown month or day is 0.
            message Date {
              int32 year = 1 [(options.v1.field_class) = P2];
              int32 month = 2 [(options.v1.field_class) = P2];
              int32 day = 3 [(options.v1.field_class) = P2];
            }

            // A text in one language: vi, km, lo, fil, fr or en.
            message LocalizedText {
              string lang = 1 [(options.v1.field_class) = P0];
              string text = 2 [(options.v1.field_class) = P0];
            }

            // The parts of a person's name, in the order of its own language when it is written.
            message PersonName {
              string family = 1 [(options.v1.field_class) = P2];
              string given = 2 [(options.v1.field_class) = P2];
              // Any other part, such as a middle name.
              string other = 3 [(options.v1.field_class) = P2];
              // ISO 15924: Latn, Khmr, Laoo.
              string script = 4 [(options.v1.field_class) = P1];
            }

            // A province, district or commune, by its national code where it has one.
            message AdminArea {
              Country country = 1 [(options.v1.field_class) = P0];
              string code = 2 [(options.v1.field_class) = P0];
              string name = 3 [(options.v1.field_class) = P0];
            }

            // An amount of money.
            message Money {
              // ISO 4217.
              string currency = 1 [(options.v1.field_class) = P1];
              // In the smallest unit of the currency: 100 for one dollar, 1 for one dong.
              int64 minor_units = 2 [(options.v1.field_class) = P2];
            }

            // A number that may be absent.
            message IntValue {
              int32 value = 1 [(options.v1.field_class) = P1];
            }

            // Who did something: a staff member of a partner, an operator or a service.
            message Actor {
              string partner = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "partner"];
              string staff = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // `system/main`, `operator/first`, `service/family`: the identity that called.
              string identity = 3 [(options.v1.field_class) = P1];
            }

            // What every record says of itself. In an update, `name` says which record is
            // meant, and `etag` which revision of it was read; all else, and all of it when
            // a record is made, is the service's.
            message Meta {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "*", (google.api.field_behavior) = IDENTIFIER];
              string etag = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = OPTIONAL];
              google.protobuf.Timestamp create_time = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              google.protobuf.Timestamp update_time = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Since when the record is set aside.
              google.protobuf.Timestamp delete_time = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // From then on nothing shows the record.
              google.protobuf.Timestamp purge_time = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              Actor create_by = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              Actor update_by = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Counted from 1.
              int64 revision = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }
            """##
        ),
        (
            "pegase/family/v1/approval.proto",
            ##"""
            syntax = "proto3";

            // The second person: whoever agrees to what another one asks for makes a call of their own.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/case.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/family.proto";
            import "pegase/family/v1/placement.proto";
            import "pegase/family/v1/reintegration.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // One staff member's yes to one request of another. It holds the request itself, so what was agreed to is what is
            // done: whoever asked then sends the same request with `approval`, once.
            message Approval {
              option (google.api.resource) = {
                type: "family.pegase.internal/Approval"
                pattern: "partners/{partner}/approvals/{approval}"
              };
              option (options.v1.record) = {
                kind: 70
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // The request that is asked for, as it will be sent, without `request_id` and `approval`.
              oneof request {
                // NOT_VICTIM for a child with a risk factor or a harm.
                ScreenChildRequest screen_child = 2 [(options.v1.field_class) = P3];
                // With a safety override.
                RegisterCaseRequest register_case = 3 [(options.v1.field_class) = P3];
                StartTrialRequest start_trial = 4 [(options.v1.field_class) = P3];
                RecordBestInterestDecisionRequest record_best_interest_decision = 5 [(options.v1.field_class) = P3];
                // Of a kind that says who the child is to the law, or who sees the case.
                RecordAuthorityDecisionRequest record_authority_decision = 6 [(options.v1.field_class) = P3];
                // Where it changes what protects the child.
                UpdateCaseRequest update_case = 7 [(options.v1.field_class) = P3];
                // Where it changes what protects a child.
                UpdateMemberRequest update_member = 8 [(options.v1.field_class) = P3];
                // Of a member whom a rule of care looks at.
                RemoveMemberRequest remove_member = 9 [(options.v1.field_class) = P3];
                // When it has been used, the approval is what stays of the case: it names nothing but the case and who decided.
                PurgeCaseRequest purge_case = 30 [(options.v1.field_class) = P3];
                // With a safety override.
                ReopenCaseRequest reopen_case = 10 [(options.v1.field_class) = P3];
                // Of a group with another open case.
                RemoveSiblingRequest remove_sibling = 11 [(options.v1.field_class) = P3];
                // Of what a second person agreed to, or what protects a child.
                VoidRecordRequest void_record = 28 [(options.v1.field_class) = P3];
              }
              // Who is asked: active staff of the partner with the role of `needs`. Another one with that role may decide, too.
              string asked_of = 16 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = REQUIRED];
              // What the other one should know.
              string reason = 17 [(options.v1.field_class) = P3];
              string asked_by = 18 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Who may decide.
              ApprovalRole needs = 19 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              ApprovalState state = 20 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who agreed or refused.
              string decided_by = 21 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              google.protobuf.Timestamp decide_time = 22 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Why it was refused.
              string refusal = 23 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The last day on which it can be given and used: the programme's approval_days after it was asked for, by default 7.
              common.v1.Date valid_until = 24 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Whose case the request is about.
              string child_case = 25 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (google.api.field_behavior) = OUTPUT_ONLY];
              // The family, where the request is about a member of one.
              string family = 26 [(options.v1.field_class) = P1, (options.v1.resource) = "family", (google.api.field_behavior) = OUTPUT_ONLY];
              // The `meta.etag` of the case, decision or member when it was asked. A yes to what has changed since is refused.
              string subject_etag = 27 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // Who may give an approval; never who asks for it.
            enum ApprovalRole {
              APPROVAL_ROLE_UNSPECIFIED = 0;
              // A social worker or a manager.
              APPROVAL_ROLE_CASE_WORKER = 1;
              APPROVAL_ROLE_MANAGER = 2;
              // A staff member with a case role who sits on the panel of the decision.
              APPROVAL_ROLE_PANEL_MEMBER = 3;
            }

            enum ApprovalState {
              APPROVAL_STATE_UNSPECIFIED = 0;
              APPROVAL_STATE_WAITING = 1;
              APPROVAL_STATE_GIVEN = 2;
              APPROVAL_STATE_REFUSED = 3;
              // By who asked.
              APPROVAL_STATE_WITHDRAWN = 4;
              // The request was done. It cannot be done again by it.
              APPROVAL_STATE_USED = 5;
              // `valid_until` has passed.
              APPROVAL_STATE_EXPIRED = 6;
            }

            message RequestApprovalRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Approval approval = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GiveApprovalRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "approval", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read: what you agree to.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message RefuseApprovalRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "approval", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message WithdrawApprovalRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "approval", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetApprovalRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "approval", (google.api.field_behavior) = REQUIRED];
            }

            message ListApprovalsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // Only what waits for this staff member; empty gives what waits for anybody. Not with `asked_by`.
              string asked_of = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // All that this staff member asked for, in every state.
              string asked_by = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
            }

            message ListApprovalsResponse {
              // The latest first. What waits and has expired is left out.
              repeated Approval approvals = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/assessment.proto",
            ##"""
            syntax = "proto3";

            // Assessments of a child's well-being and of a family, and the plan that follows from them.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";
            import "pegase/partner/v1/partner.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // What somebody found of a child, or of a family for it. It counts once another person approves it.
            message Assessment {
              option (google.api.resource) = {
                type: "family.pegase.internal/Assessment"
                pattern: "partners/{partner}/cases/{case}/assessments/{assessment}"
              };
              option (options.v1.record) = {
                kind: 33
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              AssessmentKind kind = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Six domains of two factors each; COMPREHENSIVE and REASSESSMENT need all twelve.
              repeated FactorScore scores = 3 [(options.v1.field_class) = P3, (options.v1.max_count) = 12];
              RiskLevel risk_level = 4 [(options.v1.field_class) = P1];
              repeated Need needs = 5 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              common.v1.Date done_on = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string author = 7 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Another than the author.
              string approved_by = 8 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              AssessmentState state = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              ChildView child_view = 10 [(options.v1.field_class) = P3];
              // FAMILY_SUITABILITY: which family, and whether the child can live there.
              string family = 11 [(options.v1.field_class) = P3, (options.v1.resource) = "family"];
              bool suitable = 12 [(options.v1.field_class) = P3];
              string note = 13 [(options.v1.field_class) = P3];
              // REASSESSMENT before its time: what has changed.
              string material_change = 14 [(options.v1.field_class) = P3];
              // The numbers by which it was approved.
              PolicyRef policy = 15 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              // It was entered more than the programme's late_entry_days after the day on which it was done.
              bool entered_late = 16 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Why it was sent back, and by whom: from RejectAssessment.
              Rejection rejection = 74 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The day by which a child that came back had to be assessed, where this answers that. It is due by then again if this
              // is rejected or voided while it waits.
              common.v1.Date reassessment_due = 75 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // What is looked at, and when.
            enum AssessmentKind {
              ASSESSMENT_KIND_UNSPECIFIED = 0;
              ASSESSMENT_KIND_INITIAL = 1;
              ASSESSMENT_KIND_COMPREHENSIVE = 2;
              ASSESSMENT_KIND_REASSESSMENT = 3;
              // Whether a child can live in a family.
              ASSESSMENT_KIND_FAMILY_SUITABILITY = 4;
            }

            enum AssessmentState {
              ASSESSMENT_STATE_UNSPECIFIED = 0;
              ASSESSMENT_STATE_SUBMITTED = 1;
              ASSESSMENT_STATE_APPROVED = 2;
              // Sent back by who should approve it: it is written anew.
              ASSESSMENT_STATE_REJECTED = 3;
              ASSESSMENT_STATE_VOIDED = 4;
            }

            // Why an assessment or a plan of care was sent back.
            message Rejection {
              google.protobuf.Timestamp reject_time = 1 [(options.v1.field_class) = P1];
              // Another than the author.
              string rejected_by = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // What is to be done about it.
              string comment = 3 [(options.v1.field_class) = P3];
            }

            // How a child is in one factor.
            message FactorScore {
              Factor factor = 1 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // 1 very bad, 2 bad, 3 fair, 4 good.
              int32 score = 2 [(options.v1.field_class) = P3];
              string note = 3 [(options.v1.field_class) = P3];
            }

            // Two for each domain: food and nutrition, shelter and care, protection, health, psychosocial, education.
            enum Factor {
              FACTOR_UNSPECIFIED = 0;
              FACTOR_FOOD_SECURITY = 1;
              FACTOR_NUTRITION_AND_GROWTH = 2;
              FACTOR_SHELTER_AND_LIVING = 3;
              FACTOR_CARE = 4;
              FACTOR_ABUSE_AND_EXPLOITATION = 5;
              FACTOR_LEGAL_PROTECTION = 6;
              FACTOR_WELLNESS = 7;
              FACTOR_HEALTH_CARE = 8;
              FACTOR_EMOTIONAL_HEALTH = 9;
              FACTOR_SOCIAL_BEHAVIOUR = 10;
              FACTOR_LEARNING_PROGRESS = 11;
              FACTOR_SCHOOL_AND_WORK = 12;
            }

            // What a child lacks, as an assessment found.
            message Need {
              // Within the assessment: 1, 2, ...
              int32 number = 1 [(options.v1.field_class) = P1];
              partner.v1.ServiceType service_type = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              string description = 3 [(options.v1.field_class) = P3];
            }

            // What is to be done for a child. It counts once another person approves it.
            message CarePlan {
              option (google.api.resource) = {
                type: "family.pegase.internal/CarePlan"
                pattern: "partners/{partner}/cases/{case}/carePlans/{care_plan}"
              };
              option (options.v1.record) = {
                kind: 34
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // The approved assessment that it answers.
              string assessment = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "assessment", (google.api.field_behavior) = OUTPUT_ONLY];
              repeated PlanItem items = 3 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              // Needs that no item answers, each with its reason.
              repeated UnplannedNeed unplanned = 4 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              bool child_agreed = 5 [(options.v1.field_class) = P3];
              bool caretaker_agreed = 6 [(options.v1.field_class) = P3];
              ChildView child_view = 7 [(options.v1.field_class) = P3];
              PlanState state = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string author = 9 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Another than the author.
              string approved_by = 10 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // At the latest so many months from the approval as the programme's review_months, by default 3.
              common.v1.Date review_by = 11 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              string note = 12 [(options.v1.field_class) = P3];
              // The numbers by which it was approved.
              PolicyRef policy = 13 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              // Why it was sent back, and by whom: from RejectCarePlan.
              Rejection rejection = 74 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // One service of a plan.
            message PlanItem {
              // Within the plan: 1, 2, ...
              int32 number = 1 [(options.v1.field_class) = P1];
              // The needs of the assessment that it answers.
              repeated int32 needs = 2 [(options.v1.field_class) = P1, (options.v1.max_count) = 32];
              partner.v1.ServiceType service_type = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // The code of the partner that gives it; empty for the own one.
              string provider = 4 [(options.v1.field_class) = P1];
              // The day by which it is to be given.
              common.v1.Date due = 5 [(options.v1.field_class) = P1];
              // Who sees to it.
              string owner = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              string description = 7 [(options.v1.field_class) = P3];
            }

            // A need that no item of the plan answers.
            message UnplannedNeed {
              // Its number in the assessment.
              int32 need = 1 [(options.v1.field_class) = P1];
              string reason = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
            }

            enum PlanState {
              PLAN_STATE_UNSPECIFIED = 0;
              PLAN_STATE_SUBMITTED = 1;
              PLAN_STATE_APPROVED = 2;
              // A later plan was approved.
              PLAN_STATE_SUPERSEDED = 3;
              // Sent back by who should approve it: it is written anew.
              PLAN_STATE_REJECTED = 4;
              PLAN_STATE_VOIDED = 5;
            }

            // Support that a child was given.
            message ServiceDelivery {
              option (google.api.resource) = {
                type: "family.pegase.internal/ServiceDelivery"
                pattern: "partners/{partner}/cases/{case}/services/{service}"
              };
              option (options.v1.record) = {
                kind: 35
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              partner.v1.ServiceType type = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // The item of the approved plan that it answers; 0 for one outside the plan.
              int32 plan_item = 3 [(options.v1.field_class) = P1];
              // The code of the partner that gave it; empty for the own one.
              string provider = 4 [(options.v1.field_class) = P1];
              common.v1.Date date = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.IntValue minutes = 6 [(options.v1.field_class) = P1];
              ServiceOutcome outcome = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Given to a group.
              bool collective = 8 [(options.v1.field_class) = P1];
              ArtForm art_form = 9 [(options.v1.field_class) = P1];
              string note = 10 [(options.v1.field_class) = P3];
              // Who recorded it.
              string staff = 11 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // It was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 12 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum ServiceOutcome {
              SERVICE_OUTCOME_UNSPECIFIED = 0;
              SERVICE_OUTCOME_COMPLETED = 1;
              SERVICE_OUTCOME_PARTLY_COMPLETED = 2;
              SERVICE_OUTCOME_NOT_ATTENDED = 3;
              SERVICE_OUTCOME_REFUSED = 4;
              SERVICE_OUTCOME_ONGOING = 5;
            }

            // Of an artistic workshop.
            enum ArtForm {
              ART_FORM_UNSPECIFIED = 0;
              ART_FORM_THEATER = 1;
              ART_FORM_DANCE = 2;
              ART_FORM_STORYTELLING = 3;
              ART_FORM_OTHER = 4;
            }

            message SubmitAssessmentRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              Assessment assessment = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ApproveAssessmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "assessment", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Sends an assessment back to who wrote it.
            message RejectAssessmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "assessment", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // What is to be done about it.
              string comment = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetAssessmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "assessment", (google.api.field_behavior) = REQUIRED];
            }

            message ListAssessmentsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListAssessmentsResponse {
              repeated Assessment assessments = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message SubmitCarePlanRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              CarePlan care_plan = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ApproveCarePlanRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "care_plan", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Sends a plan of care back to who wrote it.
            message RejectCarePlanRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "care_plan", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // What is to be done about it.
              string comment = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetCarePlanRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "care_plan", (google.api.field_behavior) = REQUIRED];
            }

            message ListCarePlansRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListCarePlansResponse {
              repeated CarePlan care_plans = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RecordServiceRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              ServiceDelivery service = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetServiceRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "service", (google.api.field_behavior) = REQUIRED];
            }

            message ListServicesRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListServicesResponse {
              repeated ServiceDelivery services = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/case.proto",
            ##"""
            syntax = "proto3";

            // A child's case and its procedure, from identification to closure.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/field_mask.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // A child whom the partner met, and what is done for it.
            message ChildCase {
              option (google.api.resource) = {
                type: "family.pegase.internal/ChildCase"
                pattern: "partners/{partner}/cases/{case}"
              };
              option (options.v1.record) = {
                kind: 32
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_BATCH_GET]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // How people of the partner name it, as in `CSWC-7F3K2`.
              string case_code = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Nothing of who the child is need be known: no name, sex, age, papers or family.
              common.v1.PersonName person = 3 [(options.v1.field_class) = P2];
              Sex sex = 4 [(options.v1.field_class) = P2];
              BirthDate birth = 5 [(options.v1.field_class) = P2];
              // ISO 3166-1 alpha-2.
              string nationality = 6 [(options.v1.field_class) = P2];
              // The child has no papers.
              bool undocumented = 7 [(options.v1.field_class) = P2];
              // Changed by the procedure's own RPCs and by nothing else.
              CaseState state = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // By the last approved assessment.
              RiskLevel risk_level = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // CONFIRMED and NOT_CONFIRMED come from an authority's decision alone, agreed to by two; no support waits for them.
              VictimStatus victim_status = 10 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              IdentificationSource source = 11 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where the child was met: a site of the partner, or an area.
              string source_site = 12 [(options.v1.field_class) = P1, (options.v1.resource) = "site"];
              common.v1.AdminArea area = 13 [(options.v1.field_class) = P1];
              common.v1.Date identified_on = 14 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // For reporting who is reached; never a ground to turn a child away.
              repeated ExclusionRisk exclusion_risks = 15 [(options.v1.field_class) = P3, (options.v1.max_count) = 8];
              string family = 16 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              // The child among the family's members.
              string member = 17 [(options.v1.field_class) = P1, (options.v1.resource) = "member"];
              string sibling_group = 18 [(options.v1.field_class) = P1, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = OUTPUT_ONLY];
              FamilyTracing tracing = 19 [(options.v1.field_class) = P2, (google.api.field_behavior) = OUTPUT_ONLY];
              // Active staff of the partner with a case role.
              string responsible_staff = 20 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = REQUIRED];
              // 1, and one more at each reopening.
              int32 episode = 21 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who of the partner sees the case and all that is about it: RESTRICTED: who answers for it, and managers; others its
              // classes P0 and P1. SEALED, by an authority's decision alone: others nothing.
              Visibility visibility = 22 [(options.v1.field_class) = P1];
              // What is due next.
              Deadline next_deadline = 23 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              LivingSituation living_situation = 24 [(options.v1.field_class) = P2];
              repeated RiskFactor risk_factors = 25 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              repeated HarmType harms = 26 [(options.v1.field_class) = P3, (options.v1.max_count) = 16];
              string note = 27 [(options.v1.field_class) = P3];
              Screening screening = 28 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              Registration registration = 29 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The last approved one.
              string assessment = 30 [(options.v1.field_class) = P1, (options.v1.resource) = "assessment", (google.api.field_behavior) = OUTPUT_ONLY];
              // The last approved one.
              string care_plan = 31 [(options.v1.field_class) = P1, (options.v1.resource) = "care_plan", (google.api.field_behavior) = OUTPUT_ONLY];
              // Where the child lives now, by a placement in force.
              string placement = 32 [(options.v1.field_class) = P3, (options.v1.resource) = "placement", (google.api.field_behavior) = OUTPUT_ONLY];
              // The trial that runs, or ran last.
              string trial = 33 [(options.v1.field_class) = P1, (options.v1.resource) = "trial", (google.api.field_behavior) = OUTPUT_ONLY];
              Suspension suspension = 34 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              Closure closure = 35 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // By the first approved assessment of the episode.
              RiskLevel initial_risk = 36 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Since when the case is in its state.
              common.v1.Date state_since = 37 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The revision of the own partner in the directory, by which `responsible_staff` was accepted.
              int64 directory_revision = 38 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The numbers by which the last step was decided.
              PolicyRef policy = 39 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              repeated ContactAttempt contact_attempts = 40 [(options.v1.field_class) = P2, (options.v1.max_count) = 32];
              // The next review of its support is due then.
              common.v1.Date review_by = 41 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The last reviews after reintegration.
              string last_review = 42 [(options.v1.field_class) = P1, (options.v1.resource) = "review", (google.api.field_behavior) = OUTPUT_ONLY];
              // When this episode began. Records of the case from before it can no longer be changed.
              google.protobuf.Timestamp episode_time = 43 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Why the last step was taken, where it asks for a reason.
              string step_reason = 44 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // Since when there has been a plan for the time after the site where the child lives, which takes no older ones.
              common.v1.Date transition_plan = 45 [(options.v1.field_class) = P3];
              // The first day of the month in which the child reaches the greatest age of the site where it lives. Of a
              // birth whose day is unknown, the law's day counts.
              common.v1.Date ages_out = 46 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The name in another script, or as papers have it.
              common.v1.PersonName second_name = 80 [(options.v1.field_class) = P2];
              // What the child is called. SearchCases finds it by these, too.
              repeated string nicknames = 81 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              repeated Telephone telephones = 82 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              repeated IdentityPaper papers = 83 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              // BCP 47, the one that the child speaks best first.
              repeated string languages = 84 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              // Asked for only where it serves the child.
              string ethnicity = 85 [(options.v1.field_class) = P3];
              // Likewise.
              string religion = 86 [(options.v1.field_class) = P3];
              Disability disability = 87 [(options.v1.field_class) = P3];
              // Where the child can be found now.
              string address = 88 [(options.v1.field_class) = P3];
              // What leads there: a market, a pagoda, the third house by the water.
              string landmark = 89 [(options.v1.field_class) = P3];
              // Who located or reported the child.
              Reporter reporter = 90 [(options.v1.field_class) = P2];
              // Who else of the partner works on the case, besides `responsible_staff`.
              repeated string other_staff = 91 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (options.v1.max_count) = 16];
              // The partner's own name of the project and of the donor that pay for it.
              string project = 92 [(options.v1.field_class) = P1];
              string donor = 93 [(options.v1.field_class) = P1];
              // Which one, where `source` is OTHER.
              string source_other = 94 [(options.v1.field_class) = P1];
              // Which one, where OTHER is among `harms`.
              string harm_other = 95 [(options.v1.field_class) = P3];
              // What has changed under something that is in force for the child, and is not settled. ListOverdue has such a case at
              // once, as PROTECTION_CHANGED.
              repeated ProtectionAlert protection_alerts = 47 [(options.v1.field_class) = P3, (options.v1.max_count) = 8, (google.api.field_behavior) = OUTPUT_ONLY];
              // The days of what the case says, and when it was entered.
              CaseDays days = 55 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // When what a case says happened, and when it was entered: what is known of a later day stands.
            message CaseDays {
              // The last step was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 1 [(options.v1.field_class) = P1];
              // When `transition_plan` was entered as it is.
              common.v1.Date transition_plan_recorded_on = 2 [(options.v1.field_class) = P3];
              // When a panel agreed to the return that is prepared, tried or followed.
              common.v1.Date return_decided_on = 3 [(options.v1.field_class) = P1];
              // The day of `last_review`.
              common.v1.Date last_review_on = 4 [(options.v1.field_class) = P1];
              // The day of `assessment`.
              common.v1.Date assessed_on = 5 [(options.v1.field_class) = P1];
              // The day of the authority's decision by which `victim_status` is as it is.
              common.v1.Date victim_status_on = 6 [(options.v1.field_class) = P3];
              // The day of the authority's decision by which the case was sealed or unsealed.
              common.v1.Date sealed_on = 7 [(options.v1.field_class) = P1];
              // When each of `contact_attempts` was entered, in their order. One that was entered late counts for no closing.
              repeated common.v1.Date contact_attempts_recorded_on = 8 [(options.v1.field_class) = P2, (options.v1.max_count) = 32];
              // The last day on which somebody must look again at how old the child is, where its birth is unknown or estimated: the
              // programme's age_review_months, by default 3, after it was met or last looked at. UpdateCase with `birth` in its mask
              // says that somebody has looked, also where it leaves the birth as it was.
              common.v1.Date age_review_by = 9 [(options.v1.field_class) = P2];
            }

            // Who told the partner of a child.
            message Reporter {
              // By name.
              string name = 1 [(options.v1.field_class) = P2];
              // Who they are to the child, in words: a teacher, an aunt.
              string relation = 2 [(options.v1.field_class) = P2];
              Telephone telephone = 3 [(options.v1.field_class) = P2];
              // They do not want to be named to anybody.
              bool anonymous = 4 [(options.v1.field_class) = P2];
            }

            // A fact that was found, or changed, after it was decided where the child lives.
            message ProtectionAlert {
              ProtectionChange change = 1 [(options.v1.field_class) = P3];
              // The day on which it was recorded.
              common.v1.Date since = 2 [(options.v1.field_class) = P3];
            }

            enum ProtectionChange {
              PROTECTION_CHANGE_UNSPECIFIED = 0;
              // The child was taken from a family in which somebody can protect it.
              PROTECTION_CHANGE_GOOD_PARENT_FOUND = 1;
              // The child lives apart from its family, and no panel has decided that.
              PROTECTION_CHANGE_SEPARATION_UNDECIDED = 2;
              // Where the child lives, or is to live, is an alleged exploiter whom no panel has accepted.
              PROTECTION_CHANGE_EXPLOITER_IN_FAMILY = 3;
              // The family to which the child returns was found unsuitable.
              PROTECTION_CHANGE_FAMILY_UNSUITABLE = 4;
            }

            // The states of the procedure. ExplainTransition says which steps lead on from one.
            enum CaseState {
              CASE_STATE_UNSPECIFIED = 0;
              CASE_STATE_IDENTIFIED = 1;
              CASE_STATE_SCREENED_OUT = 2;
              CASE_STATE_REGISTERED = 3;
              CASE_STATE_ASSESSED = 4;
              CASE_STATE_PLANNED = 5;
              CASE_STATE_IN_SUPPORT = 6;
              CASE_STATE_REINTEGRATION_PREPARED = 7;
              CASE_STATE_IN_TRIAL = 8;
              CASE_STATE_POST_INTEGRATION = 9;
              CASE_STATE_ALTERNATIVE_CARE = 10;
              CASE_STATE_SUSPENDED = 11;
              CASE_STATE_CLOSED = 12;
              CASE_STATE_TRANSFERRED_OUT = 13;
            }

            // Whether the child is a victim of trafficking.
            enum VictimStatus {
              VICTIM_STATUS_UNSPECIFIED = 0;
              VICTIM_STATUS_AT_RISK = 1;
              VICTIM_STATUS_SUSPECTED = 2;
              // An authority looks into it.
              VICTIM_STATUS_UNDER_IDENTIFICATION = 3;
              VICTIM_STATUS_CONFIRMED = 4;
              VICTIM_STATUS_NOT_CONFIRMED = 5;
              VICTIM_STATUS_NOT_VICTIM = 6;
            }

            // Where the partner met the child, or who told of it.
            enum IdentificationSource {
              IDENTIFICATION_SOURCE_UNSPECIFIED = 0;
              IDENTIFICATION_SOURCE_CHARITY_SCHOOL = 1;
              IDENTIFICATION_SOURCE_HOSTEL = 2;
              IDENTIFICATION_SOURCE_SOCIAL_CENTER = 3;
              IDENTIFICATION_SOURCE_HOME = 4;
              IDENTIFICATION_SOURCE_DAY_CARE = 5;
              IDENTIFICATION_SOURCE_SHELTER = 6;
              IDENTIFICATION_SOURCE_STREET_OUTREACH = 7;
              IDENTIFICATION_SOURCE_COMMUNITY_VOLUNTEER = 8;
              IDENTIFICATION_SOURCE_AUTHORITY = 9;
              IDENTIFICATION_SOURCE_HOTLINE = 10;
              IDENTIFICATION_SOURCE_FAMILY = 11;
              IDENTIFICATION_SOURCE_CHILD_SELF = 12;
              IDENTIFICATION_SOURCE_REFERRAL = 13;
              IDENTIFICATION_SOURCE_OTHER = 14;
            }

            // For what others turn children away.
            enum ExclusionRisk {
              EXCLUSION_RISK_UNSPECIFIED = 0;
              EXCLUSION_RISK_MIGRANT = 1;
              EXCLUSION_RISK_FAMILY_IS_EXPLOITER = 2;
              EXCLUSION_RISK_AGE_16_17 = 3;
            }

            // Who of the partner sees a case, as its field `visibility` says.
            enum Visibility {
              VISIBILITY_UNSPECIFIED = 0;
              VISIBILITY_NORMAL = 1;
              VISIBILITY_RESTRICTED = 2;
              VISIBILITY_SEALED = 3;
            }

            // Alone or with whom a child lives when it is met.
            enum LivingSituation {
              LIVING_SITUATION_UNSPECIFIED = 0;
              LIVING_SITUATION_WITH_PARENTS = 1;
              LIVING_SITUATION_WITH_KIN = 2;
              LIVING_SITUATION_WITH_NON_KIN = 3;
              LIVING_SITUATION_ALONE = 4;
              LIVING_SITUATION_ON_THE_STREET = 5;
              LIVING_SITUATION_WITH_EXPLOITER = 6;
              LIVING_SITUATION_IN_INSTITUTION = 7;
              LIVING_SITUATION_WITH_SIBLINGS = 8;
            }

            // What must be done next in a case.
            message Deadline {
              DeadlineKind kind = 1 [(options.v1.field_class) = P1];
              // The last day for it.
              common.v1.Date due = 2 [(options.v1.field_class) = P1];
            }

            enum DeadlineKind {
              DEADLINE_KIND_UNSPECIFIED = 0;
              DEADLINE_KIND_SCREENING = 1;
              DEADLINE_KIND_REGISTRATION = 2;
              DEADLINE_KIND_ASSESSMENT = 3;
              DEADLINE_KIND_CARE_PLAN = 4;
              DEADLINE_KIND_FIRST_SERVICE = 5;
              DEADLINE_KIND_REVIEW = 6;
              DEADLINE_KIND_TRIAL_END = 7;
              DEADLINE_KIND_POST_INTEGRATION_REVIEW = 8;
              DEADLINE_KIND_EMERGENCY_PLACEMENT = 9;
              DEADLINE_KIND_AGE_OUT = 10;
              DEADLINE_KIND_REASSESSMENT = 11;
            }

            // The search for the family of a child.
            message FamilyTracing {
              TracingState state = 1 [(options.v1.field_class) = P1];
              common.v1.Date started_on = 2 [(options.v1.field_class) = P1];
              common.v1.Date ended_on = 3 [(options.v1.field_class) = P1];
              string family = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              string note = 5 [(options.v1.field_class) = P3];
            }

            enum TracingState {
              TRACING_STATE_UNSPECIFIED = 0;
              TRACING_STATE_ONGOING = 1;
              TRACING_STATE_FOUND = 2;
              // Not found, and nothing is left to try.
              TRACING_STATE_EXHAUSTED = 3;
              // Found, but the child cannot live there.
              TRACING_STATE_NOT_SUITABLE = 4;
            }

            // Whether a child is a victim or at risk, as somebody found.
            message Screening {
              // AT_RISK, SUSPECTED or NOT_VICTIM.
              VictimStatus result = 1 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date done_on = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Who screened.
              string reader = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Another staff member who agreed by an approval; required to screen out a child with any risk factor or harm.
              string second_reader = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              string note = 5 [(options.v1.field_class) = P3];
            }

            // How a child was taken into the programme.
            message Registration {
              common.v1.Date registered_on = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // An ACTIVE consent with purpose CARE; or the override.
              string consent = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "consent"];
              // Where asking for consent would endanger the child.
              SafetyOverride safety_override = 3 [(options.v1.field_class) = P3];
              DuplicateAnswer duplicate = 4 [(options.v1.field_class) = P1];
              // The last day on which a consent to the child's care holds; unset where it has no end, and where none is needed.
              common.v1.Date consent_until = 50 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // Why a child was registered without a consent.
            message SafetyOverride {
              string reason = 1 [(options.v1.field_class) = P3];
              // The manager who agreed by an approval.
              string approved_by = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              bool authority_informed = 3 [(options.v1.field_class) = P1];
            }

            // What the registrar found when looking for the same child under another case.
            enum DuplicateAnswer {
              DUPLICATE_ANSWER_UNSPECIFIED = 0;
              // Refused while ListPossibleDuplicates has another case for the child.
              DUPLICATE_ANSWER_NONE_FOUND = 1;
              DUPLICATE_ANSWER_FOUND_OTHER_CHILD = 2;
            }

            // A try to reach a child whom the partner has lost.
            message ContactAttempt {
              common.v1.Date date = 1 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // How, in words: by phone, through a neighbour.
              string channel = 2 [(options.v1.field_class) = P2];
            }

            // Since when a case rests, and why.
            message Suspension {
              common.v1.Date since = 1 [(options.v1.field_class) = P1];
              // The state to which the case comes back.
              CaseState previous = 2 [(options.v1.field_class) = P1];
              bool authority_informed = 3 [(options.v1.field_class) = P1];
              string note = 4 [(options.v1.field_class) = P3];
              // When it was entered.
              common.v1.Date recorded_on = 5 [(options.v1.field_class) = P1];
            }

            // How a case ended.
            message Closure {
              CloseReason reason = 1 [(options.v1.field_class) = P1];
              common.v1.Date closed_on = 2 [(options.v1.field_class) = P1];
              RiskLevel final_risk = 3 [(options.v1.field_class) = P1];
              CloseEvidence evidence = 4 [(options.v1.field_class) = P3];
              // When it was entered.
              common.v1.Date recorded_on = 5 [(options.v1.field_class) = P1];
              // Until then the case is kept. From the next day two managers may have it purged, with all that is under it.
              common.v1.Date retained_until = 8 [(options.v1.field_class) = P1];
            }

            // What each has to show says CloseEvidence.
            enum CloseReason {
              CLOSE_REASON_UNSPECIFIED = 0;
              CLOSE_REASON_DUPLICATE = 1;
              CLOSE_REASON_LOST_CONTACT = 2;
              CLOSE_REASON_REINTEGRATED = 3;
              CLOSE_REASON_ADULT_INDEPENDENT = 4;
              CLOSE_REASON_CUSTODY_ELSEWHERE = 5;
              CLOSE_REASON_NOT_VICTIM = 6;
              CLOSE_REASON_NEEDS_MET_IN_FAMILY = 7;
              CLOSE_REASON_REFUSED = 8;
              CLOSE_REASON_MOVED = 9;
              CLOSE_REASON_DIED = 10;
              CLOSE_REASON_TRANSFERRED = 11;
              CLOSE_REASON_MISSING = 12;
            }

            // What each reason has to show; the rest stays unset.
            message CloseEvidence {
              // DUPLICATE: the case that goes on.
              string surviving_case = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              // REFUSED: the child was asked alone.
              bool child_interviewed_alone = 2 [(options.v1.field_class) = P3];
              // DIED, MOVED, TRANSFERRED, CUSTODY_ELSEWHERE: what shows it.
              string document = 3 [(options.v1.field_class) = P2];
              // MISSING, DIED: the authority knows.
              bool authority_informed = 4 [(options.v1.field_class) = P1];
              // ADULT_INDEPENDENT, CUSTODY_ELSEWHERE: since when there has been a plan for the time after. What counts is the
              // `transition_plan` of the case, from when it was entered there.
              common.v1.Date transition_plan = 5 [(options.v1.field_class) = P1];
              // NEEDS_MET_IN_FAMILY: the family follow-up, of the programme's follow_up_min_months or more, by default 6.
              string follow_up = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "follow_up"];
              string note = 7 [(options.v1.field_class) = P3];
              // DIED: the day, as far as it is known.
              common.v1.Date died_on = 8 [(options.v1.field_class) = P2, (google.api.field_behavior) = OPTIONAL];
            }

            message IdentifyChildRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              ChildCase child_case = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
            }

            message BatchGetCasesRequest {
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              repeated string names = 2 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (options.v1.max_count) = 100];
            }

            message BatchGetCasesResponse {
              // In the order of the names. One that is absent fails the whole.
              repeated ChildCase cases = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
            }

            message ListCasesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // What is given here and what `filter` says must all hold. Only cases of this state; where neither says anything of a
              // state, all that are open.
              CaseState state = 4 [(options.v1.field_class) = P0];
              string responsible_staff = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              string source_site = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "site"];
              RiskLevel risk_level = 7 [(options.v1.field_class) = P1];
              // Only open cases whose next deadline has passed; the longest overdue first, unless `order_by` says otherwise.
              bool overdue = 8 [(options.v1.field_class) = P0];
              // Conditions joined by AND, as AIP-160 writes them: `risk_level = HIGH AND update_time > "2027-03-01"`. Fields: state,
              // open, risk_level, initial_risk, responsible_staff, other_staff, source, source_site, family, sibling_group, case_code,
              // identified_on, state_since, review_by, next_deadline.kind, next_deadline.due, overdue, project, donor, create_time,
              // update_time, sex, victim_status. A field that the caller may not see of a case is not set there. Where nothing is said
              // of state or open, the open cases are listed; `state:*` has all. A page may be short, or empty, and have a next one.
              string filter = 9 [(options.v1.field_class) = P3];
              // `create_time`, `update_time` or `next_deadline.due`, with ` desc` for the last first. Where nothing is said: by
              // `next_deadline.due` with `overdue`, by `update_time` where the filter says since when, else by `create_time`.
              string order_by = 10 [(options.v1.field_class) = P0];
            }

            message ListCasesResponse {
              repeated ChildCase cases = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message CountCasesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // From the answer before, with the same other fields.
              string page_token = 2 [(options.v1.field_class) = P0];
              // As in ListCases: where it says nothing of state or open, the open cases are counted.
              string filter = 3 [(options.v1.field_class) = P3];
              // What each count is of: `state`, `risk_level`, `responsible_staff` or `source_site`; nothing for one count of all.
              string group_by = 4 [(options.v1.field_class) = P0];
            }

            message CountCasesResponse {
              // In the order of their values. Only cases that the caller may see are counted.
              repeated CaseCount counts = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 1024];
              // Where there is more to count than one answer looks at: ask on, and add up the answers. Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // How many cases have one value.
            message CaseCount {
              // As in a filter: the name of a state or a risk level, or of a record; empty for cases that have none, and where nothing
              // was asked for.
              string value = 1 [(options.v1.field_class) = P1];
              int32 count = 2 [(options.v1.field_class) = P1];
            }

            message UpdateCaseRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              ChildCase child_case = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message ScreenChildRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              Screening screening = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              repeated RiskFactor risk_factors = 4 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              repeated HarmType harms = 5 [(options.v1.field_class) = P3, (options.v1.max_count) = 16];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 7 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message RegisterCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              Registration registration = 3 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 6 [(options.v1.field_class) = P1];
            }

            message StartFamilyTracingRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string note = 3 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 5 [(options.v1.field_class) = P1];
            }

            message RecordTracingResultRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // FOUND, EXHAUSTED or NOT_SUITABLE.
              TracingState result = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Required where one was found.
              string family = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              string note = 5 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 7 [(options.v1.field_class) = P1];
            }

            message WithdrawReintegrationRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 5 [(options.v1.field_class) = P1];
            }

            message SuspendCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // The child is missing: the authority must know.
              bool authority_informed = 3 [(options.v1.field_class) = P1];
              string note = 4 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 6 [(options.v1.field_class) = P1];
            }

            message ResumeCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 4 [(options.v1.field_class) = P1];
            }

            message CloseCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              CloseReason reason = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              CloseEvidence evidence = 4 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 6 [(options.v1.field_class) = P1];
            }

            message ReopenCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // An ACTIVE consent with purpose CARE that was granted since the case was closed; or the override.
              string consent = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "consent"];
              // Where asking for consent would endanger the child.
              SafetyOverride safety_override = 6 [(options.v1.field_class) = P3];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 7 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
              // Today where it is not said: not in the future, and not before the last step. Late ones are a manager's to enter.
              common.v1.Date happened_on = 8 [(options.v1.field_class) = P1];
            }

            message PurgeCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Another manager's approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message KeepCaseRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // The new last day: a later one than today, and at most `reopen_days` away.
              common.v1.Date until = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Why the case is still needed.
              string reason = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ExplainTransitionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
            }

            message ExplainTransitionResponse {
              CaseState state = 1 [(options.v1.field_class) = P1];
              // Every step that the procedure has from this state.
              repeated TransitionStep steps = 2 [(options.v1.field_class) = P0, (options.v1.max_count) = 64];
            }

            message TransitionStep {
              // The RPC that takes it, as `CloseTrial`.
              string rpc = 1 [(options.v1.field_class) = P0];
              CaseState to = 2 [(options.v1.field_class) = P1];
              // The reason or outcome with which it is taken, where one RPC leads to several states: `SUCCESS`.
              string by = 3 [(options.v1.field_class) = P0];
              // What is not there yet; empty where the step may be taken now.
              repeated UnmetGuard unmet = 4 [(options.v1.field_class) = P3, (options.v1.max_count) = 16];
            }

            message UnmetGuard {
              // As the refusal would give it: `CONSENT_MISSING`.
              string reason = 1 [(options.v1.field_class) = P3];
              // What to do.
              string description = 2 [(options.v1.field_class) = P3];
            }
            """##
        ),
        (
            "pegase/family/v1/consent.proto",
            ##"""
            syntax = "proto3";

            // Who agreed to what, for whom to know, and until when.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            message Consent {
              option (google.api.resource) = {
                type: "family.pegase.internal/Consent"
                pattern: "partners/{partner}/consents/{consent}"
              };
              option (options.v1.record) = {
                kind: 50
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // Whose data it is about: a child's case, a family, or both.
              string child_case = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              ConsentGiver giver = 4 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // The family's member who gave it: present, no child, and never one who is alleged to be an exploiter.
              string giver_member = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "member"];
              repeated ConsentPurpose purposes = 6 [(options.v1.field_class) = P1, (options.v1.max_count) = 8, (google.api.field_behavior) = REQUIRED];
              // Codes of partners who may know; empty for the partner alone.
              repeated string recipients = 7 [(options.v1.field_class) = P1, (options.v1.max_count) = 16];
              // What they may know: classes, or single fields of the case by path.
              repeated options.v1.FieldClass classes = 8 [(options.v1.field_class) = P1, (options.v1.max_count) = 4];
              // As `person.given`.
              repeated string field_paths = 9 [(options.v1.field_class) = P1, (options.v1.max_count) = 64];
              // The first day on which it holds.
              common.v1.Date valid_from = 10 [(options.v1.field_class) = P1];
              // The last one.
              common.v1.Date valid_until = 11 [(options.v1.field_class) = P1];
              ConsentState state = 12 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The child agrees too.
              bool child_assent = 13 [(options.v1.field_class) = P2];
              // BCP 47: in which language it was explained.
              string explanation_lang = 14 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where the signed paper is, in words; of an authority its reference, of a guardian what makes it one.
              string document = 15 [(options.v1.field_class) = P2];
              // Who was there, by name.
              string witness = 16 [(options.v1.field_class) = P2];
              // It was given without a paper.
              bool oral = 17 [(options.v1.field_class) = P1];
              common.v1.Date withdrawn_on = 18 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string withdrawal_reason = 19 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // Pictures and stories in public: apart from all else, and no unless said.
              bool media = 20 [(options.v1.field_class) = P1];
              // Set while the child is missing.
              bool frozen = 21 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who gave it where that is no member of the family: the guardian, or who signed for the authority.
              string giver_name = 22 [(options.v1.field_class) = P2];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // Who agreed, as seen from the child.
            enum ConsentGiver {
              CONSENT_GIVER_UNSPECIFIED = 0;
              CONSENT_GIVER_CHILD = 1;
              CONSENT_GIVER_PARENT = 2;
              CONSENT_GIVER_GUARDIAN = 3;
              CONSENT_GIVER_AUTHORITY = 4;
              CONSENT_GIVER_OTHER_CARETAKER = 5;
            }

            // For what it may be told.
            enum ConsentPurpose {
              CONSENT_PURPOSE_UNSPECIFIED = 0;
              CONSENT_PURPOSE_CARE = 1;
              CONSENT_PURPOSE_REFERRAL = 2;
              CONSENT_PURPOSE_CUSTODY_TRANSFER = 3;
              CONSENT_PURPOSE_FOLLOW_UP = 4;
              CONSENT_PURPOSE_MEDIA = 5;
              CONSENT_PURPOSE_REPORTING = 6;
            }

            enum ConsentState {
              CONSENT_STATE_UNSPECIFIED = 0;
              CONSENT_STATE_ACTIVE = 1;
              CONSENT_STATE_WITHDRAWN = 2;
              CONSENT_STATE_EXPIRED = 3;
              // It should not have been recorded, and allows nothing.
              CONSENT_STATE_VOIDED = 4;
            }

            message GrantConsentRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Consent consent = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message WithdrawConsentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "consent", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 3 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetConsentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "consent", (google.api.field_behavior) = REQUIRED];
            }

            message ListConsentsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // One of them is required.
              string child_case = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
            }

            message ListConsentsResponse {
              repeated Consent consents = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // Whether somebody may be told something now.
            message CheckConsentRequest {
              // The child's case.
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              ConsentPurpose purpose = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // The code of the partner who would be told.
              string recipient = 3 [(options.v1.field_class) = P1];
              repeated string field_paths = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 64];
            }

            message CheckConsentResponse {
              bool covered = 1 [(options.v1.field_class) = P3];
              // The consent that covers it.
              string consent = 2 [(options.v1.field_class) = P3, (options.v1.resource) = "consent"];
              // Paths that none covers.
              repeated string uncovered = 3 [(options.v1.field_class) = P3, (options.v1.max_count) = 64];
              // As a refusal would give it: `CONSENT_NOT_COVERING`.
              string reason = 4 [(options.v1.field_class) = P3];
            }
            """##
        ),
        (
            "pegase/family/v1/correction.proto",
            ##"""
            syntax = "proto3";

            // Corrections: a record that should not be there, such as one on the wrong child, is voided and stays as history.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // That a record should not be there. It counts for nothing any more; it is still read and listed, with this mark.
            message Voided {
              google.protobuf.Timestamp void_time = 1 [(options.v1.field_class) = P1];
              string voided_by = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // Who agreed, where two must.
              string approved_by = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              VoidReason reason = 4 [(options.v1.field_class) = P1];
              string note = 5 [(options.v1.field_class) = P3];
            }

            enum VoidReason {
              VOID_REASON_UNSPECIFIED = 0;
              // It is about another child, or another family.
              VOID_REASON_WRONG_CHILD = 1;
              // The same was recorded twice.
              VOID_REASON_RECORDED_TWICE = 2;
              // It did not happen.
              VOID_REASON_DID_NOT_HAPPEN = 3;
              // It happened, and was written down wrongly: what is right is recorded anew.
              VOID_REASON_WRONG_CONTENT = 4;
            }

            // Voids one record: a visit, a service, an assessment, a plan of care, an episode of exploitation, a decision of a panel or
            // of an authority, a review, an enrolment, a consent, a sibling group, an attachment; or one visit of a trial.
            message VoidRecordRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "*", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              VoidReason reason = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // On which child it belongs, or what was wrong.
              string note = 4 [(options.v1.field_class) = P3];
              // Of a trial: which of its visits, 1 for the first. A trial itself is closed, not voided.
              int32 visit = 5 [(options.v1.field_class) = P1];
              // What a second person agreed to, or what protects a child, is voided by two: the other manager's yes.
              string approval = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message VoidRecordResponse {
              // The record's, as it is now.
              common.v1.Meta meta = 1 [(options.v1.field_class) = P0];
              Voided voided = 2 [(options.v1.field_class) = P1];
            }

            // Two cases of the partner that may be of one child, as both may be seen whole by who asks.
            message PossibleDuplicate {
              string child_case = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              // The one that was made later.
              string other_case = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              // In what they agree. In nothing that both say do they differ, but for some years of birth.
              repeated DuplicateSign signs = 3 [(options.v1.field_class) = P2, (options.v1.max_count) = 4];
            }

            enum DuplicateSign {
              DUPLICATE_SIGN_UNSPECIFIED = 0;
              // Two words of what the child is called, or the only one.
              DUPLICATE_SIGN_NAME = 1;
              DUPLICATE_SIGN_SEX = 2;
              // At most so many years apart as the programme's duplicate_birth_years, by default 1.
              DUPLICATE_SIGN_BIRTH = 3;
              // Both cases name this family.
              DUPLICATE_SIGN_FAMILY = 4;
            }

            message ListPossibleDuplicatesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // Only the pairs of this case; of closed ones, too. Empty gives the pairs of all open cases.
              string child_case = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
            }

            message ListPossibleDuplicatesResponse {
              // A page may be short or empty while there are more: go on with the token.
              repeated PossibleDuplicate duplicates = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/exploitation.proto",
            ##"""
            syntax = "proto3";

            // What was done to a child, each time it was.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/field_mask.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            message ExploitationEpisode {
              option (google.api.resource) = {
                type: "family.pegase.internal/ExploitationEpisode"
                pattern: "partners/{partner}/cases/{case}/episodes/{episode}"
              };
              option (options.v1.record) = {
                kind: 36
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              ExploitationType type = 2 [(options.v1.field_class) = P3];
              Scope scope = 3 [(options.v1.field_class) = P3];
              common.v1.Date from = 4 [(options.v1.field_class) = P3];
              common.v1.Date to = 5 [(options.v1.field_class) = P3];
              // Where the child was taken from.
              common.v1.AdminArea place_from = 6 [(options.v1.field_class) = P3];
              // Where it was brought to.
              common.v1.AdminArea place_to = 7 [(options.v1.field_class) = P3];
              RecruitmentMethod method = 8 [(options.v1.field_class) = P3];
              // Which one, where `type` is OTHER, `method` is OTHER, or OTHER is among `harms`.
              string type_other = 40 [(options.v1.field_class) = P3];
              string method_other = 41 [(options.v1.field_class) = P3];
              string harm_other = 42 [(options.v1.field_class) = P3];
              ExploiterRelation exploiter = 9 [(options.v1.field_class) = P3];
              // For what the child was bought or sold, where it was.
              common.v1.Money price_paid = 10 [(options.v1.field_class) = P3];
              WorkSituation work = 11 [(options.v1.field_class) = P3];
              repeated HarmType harms = 12 [(options.v1.field_class) = P3, (options.v1.max_count) = 16];
              string note = 13 [(options.v1.field_class) = P3];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum ExploitationType {
              EXPLOITATION_TYPE_UNSPECIFIED = 0;
              EXPLOITATION_TYPE_FORCED_LABOUR = 1;
              EXPLOITATION_TYPE_SEXUAL = 2;
              EXPLOITATION_TYPE_BEGGING = 3;
              EXPLOITATION_TYPE_STREET_VENDING = 4;
              EXPLOITATION_TYPE_DOMESTIC_SERVITUDE = 5;
              EXPLOITATION_TYPE_FORCED_MARRIAGE = 6;
              EXPLOITATION_TYPE_OTHER = 7;
            }

            // Within one country, or over a border.
            enum Scope {
              SCOPE_UNSPECIFIED = 0;
              SCOPE_INTERNAL = 1;
              SCOPE_CROSS_BORDER = 2;
              SCOPE_UNKNOWN = 3;
            }

            // How the child came to be exploited.
            enum RecruitmentMethod {
              RECRUITMENT_METHOD_UNSPECIFIED = 0;
              RECRUITMENT_METHOD_FALSE_JOB = 1;
              RECRUITMENT_METHOD_DEBT = 2;
              RECRUITMENT_METHOD_FALSE_SCHOOLING = 3;
              RECRUITMENT_METHOD_MARRIAGE = 4;
              RECRUITMENT_METHOD_KIN_RECRUITER = 5;
              RECRUITMENT_METHOD_ABDUCTION = 6;
              RECRUITMENT_METHOD_SALE = 7;
              RECRUITMENT_METHOD_OTHER = 8;
            }

            // Who exploited the child, as seen from it.
            enum ExploiterRelation {
              EXPLOITER_RELATION_UNSPECIFIED = 0;
              EXPLOITER_RELATION_PARENT = 1;
              EXPLOITER_RELATION_STEP_PARENT = 2;
              EXPLOITER_RELATION_GRANDPARENT = 3;
              EXPLOITER_RELATION_SIBLING = 4;
              EXPLOITER_RELATION_OTHER_KIN = 5;
              EXPLOITER_RELATION_CARETAKER = 6;
              EXPLOITER_RELATION_EMPLOYER = 7;
              EXPLOITER_RELATION_NEIGHBOUR = 8;
              EXPLOITER_RELATION_PARTNER = 9;
              EXPLOITER_RELATION_STRANGER = 10;
              EXPLOITER_RELATION_NETWORK = 11;
              EXPLOITER_RELATION_UNKNOWN = 12;
            }

            // The work that the child had to do.
            message WorkSituation {
              common.v1.IntValue hours_per_week = 1 [(options.v1.field_class) = P3];
              // In years.
              common.v1.IntValue age_at_time = 2 [(options.v1.field_class) = P3];
              // More than the country's policy lets a child of that age work. A flag, never a ground to turn
              // a child away.
              bool exceeds_light_work = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The numbers by which that was judged.
              PolicyRef policy = 4 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            message RecordExploitationEpisodeRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              ExploitationEpisode episode = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = OPTIONAL];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message UpdateExploitationEpisodeRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              ExploitationEpisode episode = 1 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetExploitationEpisodeRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "episode", (google.api.field_behavior) = REQUIRED];
            }

            message ListExploitationEpisodesRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListExploitationEpisodesResponse {
              repeated ExploitationEpisode episodes = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/family.proto",
            ##"""
            syntax = "proto3";

            // Families and their members: who lives in them, what endangers them, who answers for them.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/field_mask.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // A household that the partner cares for.
            message Family {
              option (google.api.resource) = {
                type: "family.pegase.internal/Family"
                pattern: "partners/{partner}/families/{family}"
              };
              option (options.v1.record) = {
                kind: 16
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // How people of the partner name it, as in `CTSE-7F3K2`.
              string case_code = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              HeadType head_type = 3 [(options.v1.field_class) = P1];
              common.v1.AdminArea area = 4 [(options.v1.field_class) = P1];
              string address = 5 [(options.v1.field_class) = P2];
              // Absent where not known; no upper bound.
              common.v1.IntValue dependent_children = 6 [(options.v1.field_class) = P1];
              common.v1.Money monthly_income = 7 [(options.v1.field_class) = P2];
              Displacement displacement = 8 [(options.v1.field_class) = P1];
              repeated RiskFactor risk_factors = 9 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              FamilyState state = 10 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Active staff of the partner.
              string responsible_staff = 11 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = REQUIRED];
              repeated string linked_cases = 12 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (options.v1.max_count) = 64, (google.api.field_behavior) = OUTPUT_ONLY];
              Remittance remittance = 13 [(options.v1.field_class) = P2];
              string note = 14 [(options.v1.field_class) = P3];
              // The revision of the own partner in the directory, by which `responsible_staff` was accepted.
              int64 directory_revision = 15 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // What the numbers say of the family and nobody has noted yet, such as EXTREME_POVERTY.
              repeated RiskFactor suggested_risk_factors = 16 [(options.v1.field_class) = P3, (options.v1.max_count) = 4, (google.api.field_behavior) = OUTPUT_ONLY];
              // What leads to the address.
              string landmark = 40 [(options.v1.field_class) = P2];
              repeated Telephone telephones = 41 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              // The partner's own name of the project and of the donor that pay for the support.
              string project = 42 [(options.v1.field_class) = P1];
              string donor = 43 [(options.v1.field_class) = P1];
            }

            // Money that somebody away sends home.
            message Remittance {
              common.v1.Money amount = 1 [(options.v1.field_class) = P2];
              RemittanceRhythm rhythm = 2 [(options.v1.field_class) = P1];
              string sender_member = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "member"];
            }

            enum RemittanceRhythm {
              REMITTANCE_RHYTHM_UNSPECIFIED = 0;
              REMITTANCE_RHYTHM_REGULAR = 1;
              REMITTANCE_RHYTHM_IRREGULAR = 2;
              REMITTANCE_RHYTHM_STOPPED = 3;
            }

            enum FamilyState {
              FAMILY_STATE_UNSPECIFIED = 0;
              FAMILY_STATE_ACTIVE = 1;
              FAMILY_STATE_ARCHIVED = 2;
            }

            // Who leads the household.
            enum HeadType {
              HEAD_TYPE_UNSPECIFIED = 0;
              HEAD_TYPE_SINGLE_MOTHER_WIDOWED = 1;
              HEAD_TYPE_SINGLE_MOTHER_ABANDONED = 2;
              HEAD_TYPE_GRANDPARENT = 3;
              HEAD_TYPE_COUPLE = 4;
              HEAD_TYPE_OTHER_CARETAKER = 5;
              HEAD_TYPE_CHILD_HEADED = 6;
              HEAD_TYPE_SINGLE_FATHER = 7;
            }

            // Whether the family had to leave its home. IDP: displaced within the country.
            enum Displacement {
              DISPLACEMENT_UNSPECIFIED = 0;
              DISPLACEMENT_NONE = 1;
              DISPLACEMENT_FORMER_IDP = 2;
              DISPLACEMENT_MIGRANT = 3;
              DISPLACEMENT_IDP = 4;
              DISPLACEMENT_REFUGEE = 5;
            }

            message Member {
              option (google.api.resource) = {
                type: "family.pegase.internal/Member"
                pattern: "partners/{partner}/families/{family}/members/{member}"
              };
              option (options.v1.record) = {
                kind: 17
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              common.v1.PersonName person = 2 [(options.v1.field_class) = P2];
              Sex sex = 3 [(options.v1.field_class) = P2];
              BirthDate birth = 4 [(options.v1.field_class) = P2];
              Relation relation_to_head = 5 [(options.v1.field_class) = P1];
              bool caretaker = 6 [(options.v1.field_class) = P1];
              Absence absence = 7 [(options.v1.field_class) = P2];
              OrphanStatus orphan = 8 [(options.v1.field_class) = P2];
              common.v1.Money income = 9 [(options.v1.field_class) = P2];
              // What was found and approved last.
              ParentalCapacity capacity = 10 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              bool alleged_exploiter = 11 [(options.v1.field_class) = P3];
              string child_case = 12 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (google.api.field_behavior) = OUTPUT_ONLY];
              MemberState state = 13 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Found, and waiting for another person's approval.
              ParentalCapacity proposed_capacity = 14 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The name in another script, or as papers have it.
              common.v1.PersonName second_name = 40 [(options.v1.field_class) = P2];
              // SearchFamilies finds the family by these, too.
              repeated string nicknames = 41 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              repeated Telephone telephones = 42 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              repeated IdentityPaper papers = 43 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              Disability disability = 44 [(options.v1.field_class) = P3];
              // Which one, where `relation_to_head` is OTHER.
              string relation_other = 45 [(options.v1.field_class) = P1];
              // A child of this family who is no brother or sister of its other children; all others of the family are. To say so takes
              // another manager.
              bool not_sibling = 46 [(options.v1.field_class) = P2];
            }

            enum MemberState {
              MEMBER_STATE_UNSPECIFIED = 0;
              MEMBER_STATE_PRESENT = 1;
              MEMBER_STATE_REMOVED = 2;
            }

            // As seen from the head of the family.
            enum Relation {
              RELATION_UNSPECIFIED = 0;
              RELATION_HEAD = 1;
              RELATION_MOTHER = 2;
              RELATION_FATHER = 3;
              RELATION_STEP_PARENT = 4;
              RELATION_GRANDPARENT = 5;
              RELATION_CHILD = 6;
              RELATION_SIBLING = 7;
              RELATION_AUNT_OR_UNCLE = 8;
              RELATION_COUSIN = 9;
              RELATION_SPOUSE = 10;
              RELATION_OTHER_KIN = 11;
              RELATION_UNRELATED_ELDER_CARETAKER = 12;
              RELATION_UNRELATED_CARETAKER = 13;
              RELATION_OTHER = 14;
            }

            enum OrphanStatus {
              ORPHAN_STATUS_UNSPECIFIED = 0;
              ORPHAN_STATUS_NOT_ORPHAN = 1;
              ORPHAN_STATUS_MOTHER_DEAD = 2;
              ORPHAN_STATUS_FATHER_DEAD = 3;
              ORPHAN_STATUS_BOTH_DEAD = 4;
              ORPHAN_STATUS_ABANDONED = 5;
            }

            // Why a member does not live with the family now.
            message Absence {
              AbsenceReason reason = 1 [(options.v1.field_class) = P2];
              string place = 2 [(options.v1.field_class) = P2];
              common.v1.Date since = 3 [(options.v1.field_class) = P2];
              // Which one, where `reason` is OTHER.
              string reason_other = 4 [(options.v1.field_class) = P2];
            }

            enum AbsenceReason {
              ABSENCE_REASON_UNSPECIFIED = 0;
              ABSENCE_REASON_LABOUR_MIGRATION = 1;
              ABSENCE_REASON_SECOND_UNION = 2;
              ABSENCE_REASON_DETENTION = 3;
              ABSENCE_REASON_ILLNESS = 4;
              ABSENCE_REASON_ABANDONMENT = 5;
              ABSENCE_REASON_MISSING = 6;
              ABSENCE_REASON_OTHER = 7;
            }

            // Whether a member can protect a child as a parent, as somebody found and another person approved.
            message ParentalCapacity {
              CapacityLevel level = 1 [(options.v1.field_class) = P3];
              common.v1.Date assessed_on = 2 [(options.v1.field_class) = P3];
              string assessed_by = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              string approved_by = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              string evidence = 5 [(options.v1.field_class) = P3];
              common.v1.Date review_by = 6 [(options.v1.field_class) = P3];
            }

            enum CapacityLevel {
              CAPACITY_LEVEL_UNSPECIFIED = 0;
              CAPACITY_LEVEL_UNASSESSED = 1;
              CAPACITY_LEVEL_PROTECTIVE = 2;
              CAPACITY_LEVEL_PROTECTIVE_WITH_SUPPORT = 3;
              CAPACITY_LEVEL_NOT_PROTECTIVE = 4;
              CAPACITY_LEVEL_ABSENT = 5;
              CAPACITY_LEVEL_DECEASED = 6;
            }

            message CreateFamilyRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Family family = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetFamilyRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
            }

            message ListFamiliesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // Only these; unspecified gives the active ones.
              FamilyState state = 4 [(options.v1.field_class) = P0];
              // Only the families this staff member answers for.
              string responsible_staff = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // `create_time` (the default), `create_time desc`, `update_time` or `update_time desc`.
              string order_by = 6 [(options.v1.field_class) = P0];
              // Conditions joined by AND, as in ListCases. Fields: state, responsible_staff, case_code, head_type, displacement,
              // project, donor, create_time, update_time. What is given above must hold, too.
              string filter = 7 [(options.v1.field_class) = P3];
            }

            message ListFamiliesResponse {
              repeated Family families = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message UpdateFamilyRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              Family family = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ArchiveFamilyRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message UndeleteFamilyRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CreateMemberRequest {
              // `partners/{partner}/families/{family}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              Member member = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetMemberRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "member", (google.api.field_behavior) = REQUIRED];
            }

            message ListMembersRequest {
              // `partners/{partner}/families/{family}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListMembersResponse {
              repeated Member members = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message UpdateMemberRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              Member member = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message RemoveMemberRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "member", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }
            """##
        ),
        (
            "pegase/family/v1/follow_up.proto",
            ##"""
            syntax = "proto3";

            // The follow-up of a family over some months, and the visits that make it.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            message FamilyFollowUp {
              option (google.api.resource) = {
                type: "family.pegase.internal/FamilyFollowUp"
                pattern: "partners/{partner}/families/{family}/followUps/{follow_up}"
              };
              option (options.v1.record) = {
                kind: 64
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              FollowUpKind kind = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said.
              common.v1.Date start = 3 [(options.v1.field_class) = P1];
              // The programme's follow_up_min_months to follow_up_max_months after the start, by default 6 to 12; the shortest where
              // it is not said.
              common.v1.Date planned_end = 4 [(options.v1.field_class) = P1];
              common.v1.Date end = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              FollowUpState state = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              repeated Goal goals = 7 [(options.v1.field_class) = P3, (options.v1.max_count) = 16];
              FollowUpExtension extending = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              FollowUpEnd close_reason = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // An ACTIVE consent of the family with purpose FOLLOW_UP; without one it is only proposed.
              string consent = 10 [(options.v1.field_class) = P1, (options.v1.resource) = "consent"];
              // The next visit is due then.
              common.v1.Date next_visit_by = 11 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              common.v1.Date last_visit_on = 12 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              int32 visits = 13 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Active staff of the partner with a case role.
              string responsible_staff = 14 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = REQUIRED];
              // The numbers by which it was decided.
              PolicyRef policy = 15 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              string close_note = 16 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The last day on which a consent of the family to be followed holds; unset where it has no end.
              common.v1.Date consent_until = 40 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Its start was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 17 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // When its end was entered.
              common.v1.Date end_recorded_on = 18 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum FollowUpKind {
              FOLLOW_UP_KIND_UNSPECIFIED = 0;
              FOLLOW_UP_KIND_PREVENTION = 1;
              FOLLOW_UP_KIND_SUPPORT_DURING_CARE = 2;
              FOLLOW_UP_KIND_POST_INTEGRATION = 3;
            }

            enum FollowUpState {
              FOLLOW_UP_STATE_UNSPECIFIED = 0;
              FOLLOW_UP_STATE_PROPOSED = 1;
              FOLLOW_UP_STATE_ACTIVE = 2;
              FOLLOW_UP_STATE_EXTENDED = 3;
              FOLLOW_UP_STATE_CLOSED = 4;
            }

            // Why a follow-up ended.
            enum FollowUpEnd {
              FOLLOW_UP_END_UNSPECIFIED = 0;
              FOLLOW_UP_END_GOALS_MET = 1;
              FOLLOW_UP_END_MOVED = 2;
              FOLLOW_UP_END_REFUSED = 3;
              FOLLOW_UP_END_CHILD_PLACED = 4;
              FOLLOW_UP_END_FAMILY_ENDED = 5;
              FOLLOW_UP_END_OTHER = 6;
              // The case that it hung on was closed. Set by CloseCase alone.
              FOLLOW_UP_END_CASE_CLOSED = 7;
            }

            // What a follow-up is to reach.
            message Goal {
              // In words.
              string text = 1 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              bool reached = 2 [(options.v1.field_class) = P3];
            }

            // Why a follow-up lasts longer, and until when.
            message FollowUpExtension {
              common.v1.Date planned_end = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              string approved_by = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // A visit to a family or a child.
            message Visit {
              option (google.api.resource) = {
                type: "family.pegase.internal/Visit"
                pattern: "partners/{partner}/visits/{visit}"
              };
              option (options.v1.record) = {
                kind: 65
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // One of them or both: whom the visit was for.
              string follow_up = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "follow_up"];
              string child_case = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              VisitKind kind = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              google.protobuf.Timestamp start_time = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.IntValue minutes = 6 [(options.v1.field_class) = P1];
              VisitPlace place = 7 [(options.v1.field_class) = P3];
              // Who went; the caller where nobody is named.
              repeated string staff = 8 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (options.v1.max_count) = 8];
              ChildView child_view = 9 [(options.v1.field_class) = P3];
              string note = 10 [(options.v1.field_class) = P3];
              repeated RiskFactor risks = 11 [(options.v1.field_class) = P3, (options.v1.max_count) = 32];
              string observed_living_conditions = 12 [(options.v1.field_class) = P3];
              // When the next is due; by policy where it is not said.
              common.v1.Date next_visit_by = 13 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // It was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 14 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum VisitKind {
              VISIT_KIND_UNSPECIFIED = 0;
              VISIT_KIND_HOME = 1;
              VISIT_KIND_SCHOOL = 2;
              VISIT_KIND_WORKPLACE = 3;
              VISIT_KIND_PHONE = 4;
              VISIT_KIND_CARETAKER_NEGOTIATION = 5;
              VISIT_KIND_SIBLING_CONTACT = 6;
              VISIT_KIND_TRIAL = 7;
              VISIT_KIND_POST_INTEGRATION = 8;
            }

            enum VisitPlace {
              VISIT_PLACE_UNSPECIFIED = 0;
              VISIT_PLACE_HOME = 1;
              VISIT_PLACE_SCHOOL = 2;
              VISIT_PLACE_SITE = 3;
              VISIT_PLACE_STREET = 4;
              VISIT_PLACE_WORKPLACE = 5;
              VISIT_PLACE_OFFICE = 6;
              VISIT_PLACE_OTHER = 7;
            }

            message AssessParentalCapacityRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "member", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              ParentalCapacityFinding finding = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ParentalCapacityFinding {
              // Any level but UNASSESSED.
              CapacityFinding level = 1 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date assessed_on = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              string evidence = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date review_by = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = OPTIONAL];
            }

            enum CapacityFinding {
              CAPACITY_FINDING_UNSPECIFIED = 0;
              CAPACITY_FINDING_PROTECTIVE = 1;
              CAPACITY_FINDING_PROTECTIVE_WITH_SUPPORT = 2;
              CAPACITY_FINDING_NOT_PROTECTIVE = 3;
              CAPACITY_FINDING_ABSENT = 4;
              CAPACITY_FINDING_DECEASED = 5;
            }

            // The finding counts once another person than its author has approved it.
            message ApproveParentalCapacityRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "member", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message StartFamilyFollowUpRequest {
              // `partners/{partner}/families/{family}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              FamilyFollowUp follow_up = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Begins a follow-up that was only proposed, once the family agrees.
            message ActivateFamilyFollowUpRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "follow_up", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string consent = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "consent", (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // When the family agreed, and from when it is followed: today where it is not said, and not before the proposal's start.
              // Late ones are a manager's to enter.
              common.v1.Date happened_on = 5 [(options.v1.field_class) = P1];
            }

            message ExtendFamilyFollowUpRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "follow_up", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              FollowUpExtension extending = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CloseFamilyFollowUpRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "follow_up", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              FollowUpEnd reason = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string note = 4 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Today where it is not said: not in the future, and not before its start or its last visit. Late ones are a manager's
              // to enter.
              common.v1.Date happened_on = 6 [(options.v1.field_class) = P1];
            }

            message GetFamilyFollowUpRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "follow_up", (google.api.field_behavior) = REQUIRED];
            }

            message ListFamilyFollowUpsRequest {
              // `partners/{partner}/families/{family}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListFamilyFollowUpsResponse {
              repeated FamilyFollowUp follow_ups = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RecordVisitRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Visit visit = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetVisitRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "visit", (google.api.field_behavior) = REQUIRED];
            }

            message ListVisitsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // At most one of them.
              string follow_up = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "follow_up"];
              string child_case = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              // Conditions joined by AND, as in ListCases: `staff:"partners/ctse/staff/..." AND start_time = "2027-03-01"` for what
              // somebody did on a day. Fields: staff, start_time, kind, follow_up, child_case, create_time.
              string filter = 6 [(options.v1.field_class) = P3];
              // `start_time desc` (the default) or `start_time`.
              string order_by = 7 [(options.v1.field_class) = P0];
            }

            message ListVisitsResponse {
              repeated Visit visits = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/note.proto",
            ##"""
            syntax = "proto3";

            // Notes and attachments about a child or a family.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // What somebody wrote; never changed afterwards.
            message Note {
              option (google.api.resource) = {
                type: "family.pegase.internal/Note"
                pattern: "partners/{partner}/notes/{note}"
              };
              option (options.v1.record) = {
                kind: 67
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // One of them: what it is about.
              string child_case = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              // At most 64 KiB of UTF-8.
              string text = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              string author = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // The note that this one corrects.
              string corrects = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "note"];
            }

            message CreateNoteRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Note note = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetNoteRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "note", (google.api.field_behavior) = REQUIRED];
            }

            message ListNotesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // One of them is required.
              string child_case = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
            }

            message ListNotesResponse {
              repeated Note notes = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // A file about a child or a family. Its content is sent and read apart.
            message Attachment {
              option (google.api.resource) = {
                type: "family.pegase.internal/Attachment"
                pattern: "partners/{partner}/attachments/{attachment}"
              };
              option (options.v1.record) = {
                kind: 68
                part_kind: 69
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // One of them: what it is about.
              string child_case = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
              string file_name = 4 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // IANA: `application/pdf`, `text/plain`, Word's
              // `application/vnd.openxmlformats-officedocument.wordprocessingml.document`, `image/jpeg`, `image/png`, `image/heic`,
              // `image/webp`, `audio/mpeg`, `audio/mp4`, `audio/ogg`, `video/mp4`.
              string media_type = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // In bytes.
              int64 size = 6 [(options.v1.field_class) = P1];
              // SHA-256 of the whole content: 32 bytes.
              bytes sha256 = 7 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              AttachmentState state = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // How many bytes are here; go on from there.
              int64 received = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string description = 10 [(options.v1.field_class) = P3];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum AttachmentState {
              ATTACHMENT_STATE_UNSPECIFIED = 0;
              ATTACHMENT_STATE_UPLOADING = 1;
              ATTACHMENT_STATE_COMPLETE = 2;
            }

            // The first message of the stream says what comes, or which upload goes on; the others bring it. A stream that ends
            // early is answered with the attachment as it is, UPLOADING: go on from `received`.
            message UploadAttachmentRequest {
              // First message, new upload: `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = OPTIONAL];
              Attachment attachment = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // First message, resumed upload: the attachment's name.
              string name = 4 [(options.v1.field_class) = P0, (options.v1.resource) = "attachment", (google.api.field_behavior) = OPTIONAL];
              // Later messages, in order: at most 64 KiB each, from this place on.
              int64 offset = 5 [(options.v1.field_class) = P1];
              bytes chunk = 6 [(options.v1.field_class) = P3];
            }

            message DownloadAttachmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "attachment", (google.api.field_behavior) = REQUIRED];
              // In bytes: where to go on.
              int64 offset = 2 [(options.v1.field_class) = P1];
            }

            message DownloadAttachmentResponse {
              // In the first message alone.
              Attachment attachment = 1 [(options.v1.field_class) = P1];
              int64 offset = 2 [(options.v1.field_class) = P1];
              // At most 64 KiB.
              bytes chunk = 3 [(options.v1.field_class) = P3];
            }

            message GetAttachmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "attachment", (google.api.field_behavior) = REQUIRED];
            }

            message ListAttachmentsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // One of them is required.
              string child_case = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              string family = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "family"];
            }

            message ListAttachmentsResponse {
              repeated Attachment attachments = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/oversight.proto",
            ##"""
            syntax = "proto3";

            // Looking back, looking ahead and looking for: revisions, what is overdue, and search by name.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/case.proto";
            import "pegase/family/v1/family.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            message ListRevisionsRequest {
              // The name of any record of the partner's that FamilyService keeps.
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "*", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListRevisionsResponse {
              // The latest first.
              repeated Revision revisions = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // One state of a record: who made it, when, and what differs from the one before.
            message Revision {
              int64 number = 1 [(options.v1.field_class) = P1];
              google.protobuf.Timestamp time = 2 [(options.v1.field_class) = P1];
              common.v1.Actor by = 3 [(options.v1.field_class) = P1];
              // The paths that differ from the revision before.
              repeated string changed_paths = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 64];
            }

            message GetRevisionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "*", (google.api.field_behavior) = REQUIRED];
              int64 number = 2 [(options.v1.field_class) = P1];
              // Where it is given: what differs from this earlier revision.
              int64 since = 3 [(options.v1.field_class) = P1];
            }

            message GetRevisionResponse {
              Revision revision = 1 [(options.v1.field_class) = P1];
              // The record as it was, in protobuf's JSON.
              string record_json = 2 [(options.v1.field_class) = P3, (options.v1.json) = true];
              repeated FieldChange changes = 3 [(options.v1.field_class) = P3, (options.v1.max_count) = 64];
            }

            // What differs in one field.
            message FieldChange {
              string path = 1 [(options.v1.field_class) = P1];
              // In protobuf's JSON; empty where it was unset.
              string before = 2 [(options.v1.field_class) = P3, (options.v1.json) = true];
              string after = 3 [(options.v1.field_class) = P3, (options.v1.json) = true];
            }

            message ListOverdueRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              string responsible_staff = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
            }

            message ListOverdueResponse {
              // The longest overdue first.
              repeated OverdueItem items = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // A record for which something should have been done by now.
            message OverdueItem {
              // A case, a family, a family's follow-up, a placement or an enrolment.
              string name = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "*"];
              OverdueKind kind = 2 [(options.v1.field_class) = P1];
              common.v1.Date due = 3 [(options.v1.field_class) = P1];
              // Since then: 1 or more, and 0 for what is overdue at once.
              int32 days = 4 [(options.v1.field_class) = P1];
              string responsible_staff = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
            }

            enum OverdueKind {
              OVERDUE_KIND_UNSPECIFIED = 0;
              OVERDUE_KIND_CASE_DEADLINE = 1;
              OVERDUE_KIND_FOLLOW_UP_VISIT = 2;
              OVERDUE_KIND_FOLLOW_UP_END = 3;
              OVERDUE_KIND_EMERGENCY_PLACEMENT = 4;
              // A case: the child grows out of the site where it lives, and nobody has planned for the time after.
              OVERDUE_KIND_AGE_OUT = 5;
              // A case: what it was decided by has changed. Its `protection_alerts` say what.
              OVERDUE_KIND_PROTECTION_CHANGED = 6;
              // A case or a family's follow-up: nobody agrees to it any more. It is overdue at once.
              OVERDUE_KIND_CONSENT_ENDED = 7;
              // A placement: the leave by which it parts brothers and sisters has ended.
              OVERDUE_KIND_SEPARATION_ENDED = 8;
              // An emergency placement that went against a rule by one person's word, or left a brother or sister behind: no manager
              // has looked at it within the programme's emergency_review_hours, by default 72.
              OVERDUE_KIND_EMERGENCY_UNREVIEWED = 9;
              // A case: nobody knows how old the child is, and since `days.age_review_by` nobody has tried to learn it.
              OVERDUE_KIND_AGE_REVIEW = 12;
              // A placement or an enrolment: the child lives in, or goes to school in, a site of the partner that is closed.
              OVERDUE_KIND_SITE_CLOSED = 10;
              // An open case, a follow-up or a family: who answers for it is disabled, or has no case role any more.
              OVERDUE_KIND_STAFF_GONE = 11;
              // A closed case: it has been kept for as long as the programme says. Managers have it purged, or keep it longer.
              OVERDUE_KIND_RETENTION_ENDED = 20;
            }

            message SearchCasesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // Words of a name, whole or from two characters on, in any script; Vietnamese marks may be left out. Or a whole case
              // code, in letters of any case: then the case that has it and nobody else.
              string query = 2 [(options.v1.field_class) = P2];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 3 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 4 [(options.v1.field_class) = P0];
            }

            message SearchCasesResponse {
              repeated ChildCase cases = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message SearchFamiliesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // Words of the name of any member; or a whole case code of a family, in letters of any case.
              string query = 2 [(options.v1.field_class) = P2];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 3 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 4 [(options.v1.field_class) = P0];
            }

            message SearchFamiliesResponse {
              repeated Family families = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/person.proto",
            ##"""
            syntax = "proto3";

            // What families, members and children's cases say of people alike.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // When a person was born, as far as that is known.
            message BirthDate {
              common.v1.Date date = 1 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              DatePrecision precision = 2 [(options.v1.field_class) = P2];
              // It stands in papers.
              bool official = 3 [(options.v1.field_class) = P2];
              // The day that the law of the country takes where part of the date is unknown.
              common.v1.Date policy_date = 4 [(options.v1.field_class) = P2, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum DatePrecision {
              DATE_PRECISION_UNSPECIFIED = 0;
              DATE_PRECISION_DAY = 1;
              DATE_PRECISION_MONTH = 2;
              DATE_PRECISION_YEAR = 3;
              DATE_PRECISION_ESTIMATED = 4;
            }

            enum Sex {
              SEX_UNSPECIFIED = 0;
              SEX_FEMALE = 1;
              SEX_MALE = 2;
              SEX_OTHER = 3;
            }

            // What endangers a child or a family.
            enum RiskFactor {
              RISK_FACTOR_UNSPECIFIED = 0;
              RISK_FACTOR_EXTREME_POVERTY = 1;
              RISK_FACTOR_UNSCRUPULOUS_CARETAKER = 2;
              RISK_FACTOR_PARENT_IN_SEX_WORK = 3;
              RISK_FACTOR_PARENT_ALCOHOL = 4;
              RISK_FACTOR_PARENT_MENTAL_HEALTH = 5;
              RISK_FACTOR_ABANDONED_MOTHER_MANY_CHILDREN = 6;
              RISK_FACTOR_ORPHANAGE_SEPARATION_PRESSURE = 7;
              RISK_FACTOR_PARENT_SECOND_UNION = 8;
              RISK_FACTOR_LEFT_WITH_NON_KIN = 9;
              RISK_FACTOR_UNPAID_DOMESTIC_WORK = 10;
              RISK_FACTOR_OUT_OF_SCHOOL = 11;
              RISK_FACTOR_LOSS_OF_LIVELIHOOD = 12;
              RISK_FACTOR_LANDLESS = 13;
              RISK_FACTOR_UNSAFE_MIGRATION = 14;
            }

            // What was done to a child.
            enum HarmType {
              HARM_TYPE_UNSPECIFIED = 0;
              HARM_TYPE_TORTURE = 1;
              HARM_TYPE_RAPE = 2;
              HARM_TYPE_ABANDONMENT = 3;
              HARM_TYPE_EXPLOITATION = 4;
              HARM_TYPE_PHYSICAL_VIOLENCE = 5;
              HARM_TYPE_EMOTIONAL_VIOLENCE = 6;
              HARM_TYPE_NEGLECT = 7;
              HARM_TYPE_OTHER = 8;
            }

            enum RiskLevel {
              RISK_LEVEL_UNSPECIFIED = 0;
              RISK_LEVEL_LOW = 1;
              RISK_LEVEL_MEDIUM = 2;
              RISK_LEVEL_HIGH = 3;
              RISK_LEVEL_CRITICAL = 4;
            }

            // A telephone by which somebody can be reached.
            message Telephone {
              // With the country's code, as `+84 912 345 678`.
              string number = 1 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // Whose it is, in words: the grandmother, a neighbour.
              string owner = 2 [(options.v1.field_class) = P2];
              // When it is not safe to call, or what must not be said.
              string caution = 3 [(options.v1.field_class) = P3];
            }

            // A paper that says who somebody is: where it is, or what was done to get it.
            message IdentityPaper {
              IdentityPaperKind kind = 1 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // What it is, where the kind is OTHER.
              string kind_other = 2 [(options.v1.field_class) = P2];
              string number = 3 [(options.v1.field_class) = P2];
              IdentityPaperState state = 4 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              // What was done to get it, and what comes next.
              string steps = 5 [(options.v1.field_class) = P2];
            }

            enum IdentityPaperKind {
              IDENTITY_PAPER_KIND_UNSPECIFIED = 0;
              IDENTITY_PAPER_KIND_BIRTH_CERTIFICATE = 1;
              IDENTITY_PAPER_KIND_NATIONAL_ID = 2;
              IDENTITY_PAPER_KIND_HOUSEHOLD_BOOK = 3;
              IDENTITY_PAPER_KIND_PASSPORT = 4;
              IDENTITY_PAPER_KIND_REFUGEE_CARD = 5;
              IDENTITY_PAPER_KIND_OTHER = 6;
            }

            enum IdentityPaperState {
              IDENTITY_PAPER_STATE_UNSPECIFIED = 0;
              // The person, or the family, has it.
              IDENTITY_PAPER_STATE_HELD = 1;
              IDENTITY_PAPER_STATE_LOST = 2;
              // There never was one.
              IDENTITY_PAPER_STATE_NEVER_ISSUED = 3;
              IDENTITY_PAPER_STATE_APPLIED_FOR = 4;
              // Somebody else keeps it, such as an employer.
              IDENTITY_PAPER_STATE_WITHHELD = 5;
            }

            // What a person cannot do as others do, and what it needs for that. As many as hold.
            message Disability {
              repeated Functioning difficulties = 1 [(options.v1.field_class) = P3, (options.v1.max_count) = 8];
              // Which one, where OTHER is among them.
              string difficulty_other = 2 [(options.v1.field_class) = P3];
              // Glasses, a ramp, an interpreter of sign language, medicine.
              string needs = 3 [(options.v1.field_class) = P3];
            }

            // Source: the six domains of the Washington Group's short set.
            enum Functioning {
              FUNCTIONING_UNSPECIFIED = 0;
              FUNCTIONING_SEEING = 1;
              FUNCTIONING_HEARING = 2;
              FUNCTIONING_WALKING = 3;
              FUNCTIONING_REMEMBERING = 4;
              FUNCTIONING_SELF_CARE = 5;
              FUNCTIONING_COMMUNICATING = 6;
              FUNCTIONING_OTHER = 7;
            }

            // What the child says, in its own words, or why it was not heard.
            message ChildView {
              bool heard = 1 [(options.v1.field_class) = P3];
              string words = 2 [(options.v1.field_class) = P3];
              // Required where the child was not heard.
              string reason_not_heard = 3 [(options.v1.field_class) = P3];
            }

            // Which of the programme's numbers a decision was made by.
            message PolicyRef {
              // The day from which they hold.
              common.v1.Date effective = 1 [(options.v1.field_class) = P0];
              // The revision of the policy records that brought them; 0 for the numbers the programme began with.
              int64 directory_revision = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/placement.proto",
            ##"""
            syntax = "proto3";

            // Where a child lives: siblings together, with a good parent where there is one, in a bed that is free.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/case.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // Brothers and sisters, who live together.
            message SiblingGroup {
              option (google.api.resource) = {
                type: "family.pegase.internal/SiblingGroup"
                pattern: "partners/{partner}/siblingGroups/{sibling_group}"
              };
              option (options.v1.record) = {
                kind: 48
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // Open cases of the partner, two or more children with those outside.
              repeated string cases = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (options.v1.max_count) = 32];
              repeated ExternalSibling outside = 3 [(options.v1.field_class) = P2, (options.v1.max_count) = 32];
              SiblingGroupState state = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // From RequestSeparationException.
              repeated SeparationException exceptions = 5 [(options.v1.field_class) = P3, (options.v1.max_count) = 32, (google.api.field_behavior) = OUTPUT_ONLY];
              string note = 6 [(options.v1.field_class) = P3];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // A brother or sister whom the partner has no case of.
            message ExternalSibling {
              common.v1.PersonName person = 1 [(options.v1.field_class) = P2];
              // Where the sibling is, in words.
              string whereabouts = 2 [(options.v1.field_class) = P2];
            }

            enum SiblingGroupState {
              SIBLING_GROUP_STATE_UNSPECIFIED = 0;
              SIBLING_GROUP_STATE_OPEN = 1;
              SIBLING_GROUP_STATE_CLOSED = 2;
              // These were no brothers and sisters: no case names it any more.
              SIBLING_GROUP_STATE_VOIDED = 3;
            }

            // Leave to keep a child apart from its brothers and sisters, for a time.
            message SeparationException {
              // Within the group.
              int32 number = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who is kept apart.
              string child_case = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              SeparationReason reason = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              string explanation = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date from = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // At most the programme's separation_exception_days after from, by default 30.
              common.v1.Date until = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // The children see each other at least this often.
              common.v1.IntValue contact_days = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string requested_by = 8 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Two, neither of whom requested it.
              repeated string approved_by = 9 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (options.v1.max_count) = 2, (google.api.field_behavior) = OUTPUT_ONLY];
              ExceptionState state = 10 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string document = 11 [(options.v1.field_class) = P2];
            }

            enum SeparationReason {
              SEPARATION_REASON_UNSPECIFIED = 0;
              SEPARATION_REASON_SAFETY_SIBLING_IS_AGGRESSOR = 1;
              SEPARATION_REASON_COURT_OR_AUTHORITY_ORDER = 2;
              SEPARATION_REASON_MEDICAL = 3;
            }

            enum ExceptionState {
              EXCEPTION_STATE_UNSPECIFIED = 0;
              EXCEPTION_STATE_REQUESTED = 1;
              EXCEPTION_STATE_APPROVED = 2;
            }

            // Where a child lives, from when until when.
            message Placement {
              option (google.api.resource) = {
                type: "family.pegase.internal/Placement"
                pattern: "partners/{partner}/cases/{case}/placements/{placement}"
              };
              option (options.v1.record) = {
                kind: 49
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              string sibling_group = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = OUTPUT_ONLY];
              // A site of the partner; or, outside of sites, a family.
              string site = 3 [(options.v1.field_class) = P3, (options.v1.resource) = "site"];
              string family = 4 [(options.v1.field_class) = P3, (options.v1.resource) = "family"];
              PlacementType type = 5 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date from = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Planned; output only once it ended.
              common.v1.Date to = 7 [(options.v1.field_class) = P1];
              // Why no other help will do; required for a bed in a site.
              string last_resort_reason = 8 [(options.v1.field_class) = P3];
              repeated PlacementAuthorisation authorisations = 9 [(options.v1.field_class) = P2, (options.v1.max_count) = 8];
              string decision = 10 [(options.v1.field_class) = P1, (options.v1.resource) = "best_interest_decision"];
              PlacementState state = 11 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // EMERGENCY: the authority knows.
              bool authority_informed = 12 [(options.v1.field_class) = P3];
              // EMERGENCY: when it must have become another placement, the programme's emergency_hours
              // after it began, by default 72.
              google.protobuf.Timestamp escalate_time = 13 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              repeated PlacementWaiver waivers = 14 [(options.v1.field_class) = P3, (options.v1.max_count) = 4];
              string proposed_by = 15 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // A manager, another than the proposer.
              string approved_by = 16 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // The revision of the own partner in the directory, by which the site was judged.
              int64 directory_revision = 17 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The numbers by which it was decided.
              PolicyRef policy = 18 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              // Placements of one proposal are approved together.
              string proposal = 19 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string end_reason = 20 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // EMERGENCY with waivers: who decided it, active staff of the partner with a case role.
              string decided_by = 30 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OPTIONAL];
              // EMERGENCY that went against a rule, or left a brother or sister behind: until when a manager must look at it, the
              // programme's emergency_review_hours after it began, by default 72. ApprovePlacement says that one did.
              google.protobuf.Timestamp review_time = 31 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // The last day of the leave by which the children live apart whom this placement parts; unset where it parts none.
              common.v1.Date apart_until = 32 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Its first day was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 21 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum PlacementType {
              PLACEMENT_TYPE_UNSPECIFIED = 0;
              PLACEMENT_TYPE_EMERGENCY = 1;
              PLACEMENT_TYPE_TEMPORARY = 2;
              PLACEMENT_TYPE_LONG_TERM = 3;
              PLACEMENT_TYPE_DAY_CARE = 4;
              PLACEMENT_TYPE_WITH_FAMILY = 5;
              PLACEMENT_TYPE_KINSHIP = 6;
              PLACEMENT_TYPE_FOSTER = 7;
              PLACEMENT_TYPE_INDEPENDENT = 8;
              PLACEMENT_TYPE_SCHOOL_BOARDING = 9;
            }

            enum PlacementState {
              PLACEMENT_STATE_UNSPECIFIED = 0;
              PLACEMENT_STATE_PROPOSED = 1;
              PLACEMENT_STATE_ACTIVE = 2;
              PLACEMENT_STATE_ENDED = 3;
              PLACEMENT_STATE_WITHDRAWN = 4;
            }

            // Who signed that the child may live there.
            message PlacementAuthorisation {
              AuthorisationRole role = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // By name.
              string signer = 2 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              common.v1.Date date = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string document = 4 [(options.v1.field_class) = P2];
            }

            enum AuthorisationRole {
              AUTHORISATION_ROLE_UNSPECIFIED = 0;
              AUTHORISATION_ROLE_CHILD_REPRESENTATIVE = 1;
              AUTHORISATION_ROLE_NEIGHBOUR = 2;
              AUTHORISATION_ROLE_VILLAGE_HEAD = 3;
              AUTHORISATION_ROLE_COMMUNE_HEAD = 4;
              AUTHORISATION_ROLE_AUTHORITY = 5;
              AUTHORISATION_ROLE_COURT = 6;
            }

            // What a manager may let pass when the placement is approved, and in an emergency who decided it at night.
            message PlacementWaiver {
              WaiverKind kind = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 2 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
            }

            // The rule that is let pass: the beds, the ages or the audience of the site, or that siblings stay together.
            enum WaiverKind {
              WAIVER_KIND_UNSPECIFIED = 0;
              WAIVER_KIND_OVER_CAPACITY = 1;
              WAIVER_KIND_AGE = 2;
              WAIVER_KIND_AUDIENCE = 3;
              // EMERGENCY alone: another site than the one where the brothers and sisters live.
              WAIVER_KIND_SIBLINGS = 4;
            }

            message CreateSiblingGroupRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              SiblingGroup sibling_group = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message AddSiblingRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A case of the partner; or somebody outside.
              string child_case = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "case"];
              ExternalSibling outside = 4 [(options.v1.field_class) = P2];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Takes a child out of the group who was put into it by mistake. While another of the group has an open case, it comes
            // with the approval of another manager.
            message RemoveSiblingRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string child_case = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // Why the child is no brother or sister of the others.
              string reason = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message GetSiblingGroupRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
            }

            message ListSiblingGroupsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListSiblingGroupsResponse {
              repeated SiblingGroup sibling_groups = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RequestSeparationExceptionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              SeparationException exception = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ApproveSeparationExceptionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              int32 number = 3 [(options.v1.field_class) = P1];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message PlaceSiblingGroupRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "sibling_group", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // For each child alike.
              Placement placement = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message PlaceSiblingGroupResponse {
              common.v1.Meta meta = 1 [(options.v1.field_class) = P0];
              repeated Placement placements = 2 [(options.v1.field_class) = P0, (options.v1.max_count) = 32];
            }

            message CreatePlacementRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              Placement placement = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Approves a placement, and with it all those of the same proposal. Of an emergency that must be reviewed it says that
            // a manager has looked at it.
            message ApprovePlacementRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "placement", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message EndPlacementRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "placement", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date to = 3 [(options.v1.field_class) = P1];
              string reason = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetPlacementRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "placement", (google.api.field_behavior) = REQUIRED];
            }

            message ListPlacementsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListPlacementsResponse {
              repeated Placement placements = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message GetSiteOccupancyRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "site", (google.api.field_behavior) = REQUIRED];
            }

            message GetSiteOccupancyResponse {
              // Of whom the caller may know where they live. A site may be full at less than its capacity here.
              int32 occupied = 1 [(options.v1.field_class) = P1];
              // Absent where the site's capacity is not known.
              common.v1.IntValue capacity = 2 [(options.v1.field_class) = P1];
              int64 directory_revision = 3 [(options.v1.field_class) = P1];
            }

            message ListResidentsRequest {
              // The site: `partners/{partner}/sites/{site}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "site", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // Who was in the site on this day: had come by then, and had not left. Today where nothing is said; not in the future.
              common.v1.Date day = 4 [(options.v1.field_class) = P0];
            }

            message ListResidentsResponse {
              // Of whom the caller may know where they live. A page may be short and have a next one.
              repeated Resident residents = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            // A child who is, or was, in a site.
            message Resident {
              ChildCase child_case = 1 [(options.v1.field_class) = P0];
              // By which it is there. Its `type` tells day care from a bed.
              Placement placement = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/reintegration.proto",
            ##"""
            syntax = "proto3";

            // Decisions on where a child shall live, the trial at home and what follows it.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/person.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // What a panel decides to be best for a child.
            message BestInterestDecision {
              option (google.api.resource) = {
                type: "family.pegase.internal/BestInterestDecision"
                pattern: "partners/{partner}/cases/{case}/bestInterestDecisions/{best_interest_decision}"
              };
              option (options.v1.record) = {
                kind: 37
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              DecisionKind kind = 2 [(options.v1.field_class) = P1];
              // When the decision is recorded: the programme's panel_members or more, of panel_professions or more, by default 3
              // of 2.
              repeated PanelMember panel = 3 [(options.v1.field_class) = P1, (options.v1.max_count) = 16];
              PanelDecision decision = 4 [(options.v1.field_class) = P1];
              common.v1.Date decided_on = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              common.v1.Date review_by = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              ChildView child_view = 7 [(options.v1.field_class) = P3];
              string rationale = 8 [(options.v1.field_class) = P3];
              bool authority_informed = 9 [(options.v1.field_class) = P1];
              // The family to which the child shall return.
              string family = 10 [(options.v1.field_class) = P3, (options.v1.resource) = "family"];
              // REINTEGRATION where an alleged exploiter lives in the household: why it is safe all the same.
              string exploiter_accepted = 11 [(options.v1.field_class) = P3];
              RequestState state = 12 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              string requested_by = 13 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // The numbers by which it was decided.
              PolicyRef policy = 14 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              // The staff member of the panel, another than who recorded it, who agreed by an approval that this was decided.
              string confirmed_by = 15 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // Members of the family who were alleged exploiters when it was decided. Another one is not accepted by it.
              repeated string exploiters = 16 [(options.v1.field_class) = P3, (options.v1.resource) = "member", (options.v1.max_count) = 32, (google.api.field_behavior) = OUTPUT_ONLY];
              // What was decided was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 20 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum DecisionKind {
              DECISION_KIND_UNSPECIFIED = 0;
              DECISION_KIND_SEPARATION = 1;
              DECISION_KIND_REINTEGRATION = 2;
              DECISION_KIND_DURABLE_SOLUTION = 3;
              DECISION_KIND_TEMPORARY_CARE_EXCEPTION = 4;
            }

            // Who sits on the panel.
            message PanelMember {
              // Of the partner; empty for somebody from outside, who is then named.
              string staff = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // By name.
              string outsider = 2 [(options.v1.field_class) = P2];
              Profession profession = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            enum Profession {
              PROFESSION_UNSPECIFIED = 0;
              PROFESSION_SOCIAL_WORK = 1;
              PROFESSION_PSYCHOLOGY = 2;
              PROFESSION_MEDICINE = 3;
              PROFESSION_LAW = 4;
              PROFESSION_EDUCATION = 5;
              PROFESSION_PUBLIC_AUTHORITY = 6;
              PROFESSION_OTHER = 7;
            }

            enum PanelDecision {
              PANEL_DECISION_UNSPECIFIED = 0;
              PANEL_DECISION_AGREED = 1;
              PANEL_DECISION_REFUSED = 2;
              PANEL_DECISION_POSTPONED = 3;
            }

            enum RequestState {
              REQUEST_STATE_UNSPECIFIED = 0;
              REQUEST_STATE_REQUESTED = 1;
              REQUEST_STATE_RECORDED = 2;
              REQUEST_STATE_VOIDED = 3;
            }

            // What an authority decided about a child.
            message AuthorityDecision {
              option (google.api.resource) = {
                type: "family.pegase.internal/AuthorityDecision"
                pattern: "partners/{partner}/cases/{case}/authorityDecisions/{authority_decision}"
              };
              option (options.v1.record) = {
                kind: 38
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // The code of a partner of kind AUTHORITY in whose jurisdiction the child was met, as `dolisa`.
              string authority = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              AuthorityDecisionKind kind = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              common.v1.Date date = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Its number or mark at the authority.
              string reference = 5 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              string note = 6 [(options.v1.field_class) = P3];
              // REPORTED: a partner's staff say so, and the authority has not confirmed it here.
              AuthorityDecisionStanding standing = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who agreed by an approval, where two must.
              string approved_by = 8 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // It was entered more than the programme's late_entry_days after the day on which it was decided.
              bool entered_late = 9 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // Who stands for it that the authority decided so.
            enum AuthorityDecisionStanding {
              AUTHORITY_DECISION_STANDING_UNSPECIFIED = 0;
              AUTHORITY_DECISION_STANDING_REPORTED = 1;
              AUTHORITY_DECISION_STANDING_CONFIRMED = 2;
            }

            enum AuthorityDecisionKind {
              AUTHORITY_DECISION_KIND_UNSPECIFIED = 0;
              AUTHORITY_DECISION_KIND_IDENTIFICATION_STARTED = 1;
              AUTHORITY_DECISION_KIND_VICTIM_CONFIRMED = 2;
              AUTHORITY_DECISION_KIND_VICTIM_NOT_CONFIRMED = 3;
              AUTHORITY_DECISION_KIND_PLACEMENT = 4;
              AUTHORITY_DECISION_KIND_REINTEGRATION = 5;
              AUTHORITY_DECISION_KIND_CUSTODY = 6;
              AUTHORITY_DECISION_KIND_SEAL = 7;
              AUTHORITY_DECISION_KIND_UNSEAL = 8;
            }

            // A stay of the child at home, for a time, to see whether it can live there.
            message ReintegrationTrial {
              option (google.api.resource) = {
                type: "family.pegase.internal/ReintegrationTrial"
                pattern: "partners/{partner}/cases/{case}/trials/{trial}"
              };
              option (options.v1.record) = {
                kind: 39
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              string receiving_family = 2 [(options.v1.field_class) = P3, (options.v1.resource) = "family", (google.api.field_behavior) = REQUIRED];
              common.v1.Date start = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date planned_end = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date end = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // From RecordTrialVisit.
              repeated TrialVisit visits = 6 [(options.v1.field_class) = P3, (options.v1.max_count) = 64, (google.api.field_behavior) = OUTPUT_ONLY];
              // At its closing.
              ChildView child_view = 7 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              TrialOutcome outcome = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // The placement whose bed is kept until the end. Where the child is placed anew meanwhile, the new one.
              string return_placement = 9 [(options.v1.field_class) = P3, (options.v1.resource) = "placement"];
              // The family's follow-up of kind POST_INTEGRATION. Its name has the family in it.
              string follow_up = 10 [(options.v1.field_class) = P3, (options.v1.resource) = "follow_up"];
              // The manager who agreed by an approval.
              string approved_by = 11 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              repeated TrialExtension extensions = 12 [(options.v1.field_class) = P1, (options.v1.max_count) = 16, (google.api.field_behavior) = OUTPUT_ONLY];
              // The numbers by which it was decided.
              PolicyRef policy = 13 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              string close_reason = 14 [(options.v1.field_class) = P3, (google.api.field_behavior) = OUTPUT_ONLY];
              // Its start was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 15 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // When its start was entered.
              common.v1.Date recorded_on = 16 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum TrialOutcome {
              TRIAL_OUTCOME_UNSPECIFIED = 0;
              TRIAL_OUTCOME_PENDING = 1;
              TRIAL_OUTCOME_SUCCESS = 2;
              TRIAL_OUTCOME_FAILED = 3;
              TRIAL_OUTCOME_INTERRUPTED_FOR_SAFETY = 4;
            }

            // A visit to a child in its trial.
            message TrialVisit {
              common.v1.Date date = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string staff = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              bool unannounced = 3 [(options.v1.field_class) = P1];
              bool alone_with_child = 4 [(options.v1.field_class) = P1];
              ChildView child_view = 5 [(options.v1.field_class) = P3];
              string note = 6 [(options.v1.field_class) = P3];
              // It was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // When it was entered.
              common.v1.Date recorded_on = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            // Why a trial lasts longer, and until when.
            message TrialExtension {
              common.v1.Date planned_end = 1 [(options.v1.field_class) = P1];
              string reason = 2 [(options.v1.field_class) = P3];
            }

            // A look at a child after its return.
            message PostIntegrationReview {
              option (google.api.resource) = {
                type: "family.pegase.internal/PostIntegrationReview"
                pattern: "partners/{partner}/cases/{case}/reviews/{review}"
              };
              option (options.v1.record) = {
                kind: 40
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              common.v1.Date date = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              ReviewResult result = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              ChildView child_view = 4 [(options.v1.field_class) = P3];
              // A high risk for the child is not dealt with yet.
              bool high_risk_open = 5 [(options.v1.field_class) = P3];
              string note = 6 [(options.v1.field_class) = P3];
              string staff = 7 [(options.v1.field_class) = P1, (options.v1.resource) = "staff", (google.api.field_behavior) = OUTPUT_ONLY];
              // It was entered more than the programme's late_entry_days after the day on which it happened.
              bool entered_late = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum ReviewResult {
              REVIEW_RESULT_UNSPECIFIED = 0;
              REVIEW_RESULT_STABLE = 1;
              REVIEW_RESULT_CONCERN = 2;
              REVIEW_RESULT_RELAPSE = 3;
            }

            message RequestBestInterestDecisionRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              BestInterestDecision decision = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message RecordBestInterestDecisionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "best_interest_decision", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // What was decided; its kind stays as it was requested.
              BestInterestDecision decision = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 5 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message GetBestInterestDecisionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "best_interest_decision", (google.api.field_behavior) = REQUIRED];
            }

            message ListBestInterestDecisionsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListBestInterestDecisionsResponse {
              repeated BestInterestDecision decisions = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RecordAuthorityDecisionRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              AuthorityDecision decision = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message GetAuthorityDecisionRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "authority_decision", (google.api.field_behavior) = REQUIRED];
            }

            message ListAuthorityDecisionsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListAuthorityDecisionsResponse {
              repeated AuthorityDecision decisions = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message StartTrialRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              ReintegrationTrial trial = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Where a second person must agree: their approval of this request. See RequestApproval.
              string approval = 4 [(options.v1.field_class) = P1, (options.v1.resource) = "approval"];
            }

            message RecordTrialVisitRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "trial", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              TrialVisit visit = 3 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ExtendTrialRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "trial", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date planned_end = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              string reason = 4 [(options.v1.field_class) = P3, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CloseTrialRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "trial", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // SUCCESS, FAILED or INTERRUPTED_FOR_SAFETY.
              TrialOutcome outcome = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              ChildView child_view = 4 [(options.v1.field_class) = P3];
              string reason = 5 [(options.v1.field_class) = P3];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // FAILED, INTERRUPTED_FOR_SAFETY: today where it is not said. A success is found on the day on which it is recorded.
              common.v1.Date happened_on = 7 [(options.v1.field_class) = P1];
            }

            message GetTrialRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "trial", (google.api.field_behavior) = REQUIRED];
            }

            message ListTrialsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListTrialsResponse {
              repeated ReintegrationTrial trials = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RecordPostIntegrationReviewRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              PostIntegrationReview review = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetPostIntegrationReviewRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "review", (google.api.field_behavior) = REQUIRED];
            }

            message ListPostIntegrationReviewsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListPostIntegrationReviewsResponse {
              repeated PostIntegrationReview reviews = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/school.proto",
            ##"""
            syntax = "proto3";

            // A child's schooling.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // A time in which a child goes to one school.
            message SchoolEnrolment {
              option (google.api.resource) = {
                type: "family.pegase.internal/SchoolEnrolment"
                pattern: "partners/{partner}/cases/{case}/enrolments/{enrolment}"
              };
              option (options.v1.record) = {
                kind: 66
                service: AUDIENCE_FAMILY
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // A site of the partner; or, for any other school, its name.
              string school_site = 2 [(options.v1.field_class) = P3, (options.v1.resource) = "site"];
              string school_name = 3 [(options.v1.field_class) = P2];
              // The school nearest to where the child lives.
              bool nearest = 4 [(options.v1.field_class) = P1];
              string grade = 5 [(options.v1.field_class) = P2];
              common.v1.Date from = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date to = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              SchoolState state = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // From RecordAttendance.
              repeated AttendanceMonth attendance = 9 [(options.v1.field_class) = P2, (options.v1.max_count) = 36, (google.api.field_behavior) = OUTPUT_ONLY];
              string note = 10 [(options.v1.field_class) = P3];
              // Set by VoidRecord: it counts for nothing any more.
              Voided voided = 73 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum SchoolState {
              SCHOOL_STATE_UNSPECIFIED = 0;
              SCHOOL_STATE_ENROLLED = 1;
              SCHOOL_STATE_COMPLETED = 2;
              SCHOOL_STATE_DROPPED_OUT = 3;
              SCHOOL_STATE_TRANSFERRED = 4;
              // The case was closed: the child may go on to school, and the partner follows it no more. Set by CloseCase alone.
              SCHOOL_STATE_NO_LONGER_FOLLOWED = 5;
              SCHOOL_STATE_VOIDED = 6;
            }

            // How often the child was at school in one month.
            message AttendanceMonth {
              int32 year = 1 [(options.v1.field_class) = P2];
              // 1 to 12.
              int32 month = 2 [(options.v1.field_class) = P2];
              // Days on which there was school.
              int32 days_open = 3 [(options.v1.field_class) = P2];
              // Days on which the child was there.
              int32 days_present = 4 [(options.v1.field_class) = P2];
            }

            message EnrolSchoolRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              SchoolEnrolment enrolment = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            // Sets one month; said again, it replaces what was said before.
            message RecordAttendanceRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "enrolment", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              AttendanceMonth month = 3 [(options.v1.field_class) = P2];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message EndEnrolmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "enrolment", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // COMPLETED, DROPPED_OUT or TRANSFERRED.
              SchoolState state = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              common.v1.Date to = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetEnrolmentRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "enrolment", (google.api.field_behavior) = REQUIRED];
            }

            message ListEnrolmentsRequest {
              // `partners/{partner}/cases/{case}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "case", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListEnrolmentsResponse {
              repeated SchoolEnrolment enrolments = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/family/v1/service.proto",
            ##"""
            syntax = "proto3";

            // The follow-up of families and of children: who lives with whom, what endangers them, each step of a child's
            // case from identification to the time after its return, and who answers for it.
            package pegase.family.v1;

            import "pegase/family/v1/approval.proto";
            import "pegase/family/v1/assessment.proto";
            import "pegase/family/v1/case.proto";
            import "pegase/family/v1/consent.proto";
            import "pegase/family/v1/correction.proto";
            import "pegase/family/v1/exploitation.proto";
            import "pegase/family/v1/family.proto";
            import "pegase/family/v1/follow_up.proto";
            import "pegase/family/v1/note.proto";
            import "pegase/family/v1/oversight.proto";
            import "pegase/family/v1/placement.proto";
            import "pegase/family/v1/reintegration.proto";
            import "pegase/family/v1/school.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // Read what is recorded of the own families and children.
            option (options.v1.access_rule) = {
              name: "read"
              policy: {
                relations: [OWN]
                roles: [ROLE_SOCIAL_WORKER, ROLE_MANAGER]
                purposes: [PURPOSE_CARE, PURPOSE_SUPERVISION, PURPOSE_SUBJECT_REQUEST]
                reveals: P3
                idempotent: true
              }
            };
            // Record what is done for them.
            option (options.v1.access_rule) = {
              name: "write"
              policy: {
                relations: [OWN]
                roles: [ROLE_SOCIAL_WORKER, ROLE_MANAGER]
                purposes: [PURPOSE_CARE]
                reveals: P3
                mutates: true
              }
            };
            // Record what a second person decides, or who answers for more than one family.
            option (options.v1.access_rule) = {
              name: "write_as_manager"
              policy: {
                relations: [OWN]
                roles: [ROLE_MANAGER]
                purposes: [PURPOSE_CARE]
                reveals: P3
                mutates: true
              }
            };

            // The families and children of a cell, each partner's for itself.
            service FamilyService {
              option (options.v1.audience) = AUDIENCE_FAMILY;

              // Adds a family.
              rpc CreateFamily(CreateFamilyRequest) returns (Family) { option (options.v1.access) = "write"; }

              // Reads one family.
              rpc GetFamily(GetFamilyRequest) returns (Family) { option (options.v1.access) = "read"; }

              // Reads a page of families.
              rpc ListFamilies(ListFamiliesRequest) returns (ListFamiliesResponse) { option (options.v1.access) = "read"; }

              // Changes the fields of a family that `update_mask` names.
              rpc UpdateFamily(UpdateFamilyRequest) returns (Family) { option (options.v1.access) = "write"; }

              // Sets a family aside: out of lists, still readable, until its purge time.
              rpc ArchiveFamily(ArchiveFamilyRequest) returns (Family) { option (options.v1.access) = "write_as_manager"; }

              // Brings an archived family back.
              rpc UndeleteFamily(UndeleteFamilyRequest) returns (Family) { option (options.v1.access) = "write_as_manager"; }

              // Adds a member.
              rpc CreateMember(CreateMemberRequest) returns (Member) { option (options.v1.access) = "write"; }

              // Reads one member.
              rpc GetMember(GetMemberRequest) returns (Member) { option (options.v1.access) = "read"; }

              // Reads a page of members, in the order they were made.
              rpc ListMembers(ListMembersRequest) returns (ListMembersResponse) { option (options.v1.access) = "read"; }

              // Changes the fields of a member that `update_mask` names.
              rpc UpdateMember(UpdateMemberRequest) returns (Member) { option (options.v1.access) = "write"; }

              // Takes a member out of the family; past revisions stay.
              rpc RemoveMember(RemoveMemberRequest) returns (Member) { option (options.v1.access) = "write"; }

              // Records what was found of a member's capacity as a parent; it counts once another person approves it.
              rpc AssessParentalCapacity(AssessParentalCapacityRequest) returns (Member) { option (options.v1.access) = "write"; }

              // Approves what another person found.
              rpc ApproveParentalCapacity(ApproveParentalCapacityRequest) returns (Member) {
                option (options.v1.access) = "write_as_manager";
              }

              // Opens a family's follow-up.
              rpc StartFamilyFollowUp(StartFamilyFollowUpRequest) returns (FamilyFollowUp) {
                option (options.v1.access) = "write";
              }

              // Begins a follow-up that was only proposed.
              rpc ActivateFamilyFollowUp(ActivateFamilyFollowUpRequest) returns (FamilyFollowUp) {
                option (options.v1.access) = "write";
              }

              // Lets a follow-up last longer.
              rpc ExtendFamilyFollowUp(ExtendFamilyFollowUpRequest) returns (FamilyFollowUp) {
                option (options.v1.access) = "write_as_manager";
              }

              // Ends a follow-up; before its time only by a manager.
              rpc CloseFamilyFollowUp(CloseFamilyFollowUpRequest) returns (FamilyFollowUp) {
                option (options.v1.access) = "write";
              }

              // Reads one follow-up.
              rpc GetFamilyFollowUp(GetFamilyFollowUpRequest) returns (FamilyFollowUp) { option (options.v1.access) = "read"; }

              // Reads a page of a family's follow-ups.
              rpc ListFamilyFollowUps(ListFamilyFollowUpsRequest) returns (ListFamilyFollowUpsResponse) {
                option (options.v1.access) = "read";
              }

              // Records a visit to a family or a child.
              rpc RecordVisit(RecordVisitRequest) returns (Visit) { option (options.v1.access) = "write"; }

              // Reads one visit.
              rpc GetVisit(GetVisitRequest) returns (Visit) { option (options.v1.access) = "read"; }

              // Reads a page of visits of a follow-up or a case, the latest first.
              rpc ListVisits(ListVisitsRequest) returns (ListVisitsResponse) { option (options.v1.access) = "read"; }

              // Opens the case of a child: no name, papers, sex, age or family needed.
              rpc IdentifyChild(IdentifyChildRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Reads one case.
              rpc GetCase(GetCaseRequest) returns (ChildCase) { option (options.v1.access) = "read"; }

              // Reads several cases.
              rpc BatchGetCases(BatchGetCasesRequest) returns (BatchGetCasesResponse) { option (options.v1.access) = "read"; }

              // Reads a page of cases.
              rpc ListCases(ListCasesRequest) returns (ListCasesResponse) { option (options.v1.access) = "read"; }

              // Counts cases: of all that a filter finds, or by state, risk, worker or site.
              rpc CountCases(CountCasesRequest) returns (CountCasesResponse) { option (options.v1.access) = "read"; }

              // Changes what is known of a child; its state changes by the procedure alone.
              rpc UpdateCase(UpdateCaseRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Says whether the child is a victim or at risk.
              rpc ScreenChild(ScreenChildRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Takes the child into the programme.
              rpc RegisterCase(RegisterCaseRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Records an assessment, for somebody else to approve.
              rpc SubmitAssessment(SubmitAssessmentRequest) returns (Assessment) { option (options.v1.access) = "write"; }

              // Approves another person's assessment.
              rpc ApproveAssessment(ApproveAssessmentRequest) returns (Assessment) {
                option (options.v1.access) = "write_as_manager";
              }

              // Sends another person's assessment back, with what is to be done about it.
              rpc RejectAssessment(RejectAssessmentRequest) returns (Assessment) {
                option (options.v1.access) = "write_as_manager";
              }

              // Reads one assessment.
              rpc GetAssessment(GetAssessmentRequest) returns (Assessment) { option (options.v1.access) = "read"; }

              // Reads a page of a case's assessments.
              rpc ListAssessments(ListAssessmentsRequest) returns (ListAssessmentsResponse) {
                option (options.v1.access) = "read";
              }

              // Records a plan of care, for somebody else to approve.
              rpc SubmitCarePlan(SubmitCarePlanRequest) returns (CarePlan) { option (options.v1.access) = "write"; }

              // Approves another person's plan.
              rpc ApproveCarePlan(ApproveCarePlanRequest) returns (CarePlan) { option (options.v1.access) = "write_as_manager"; }

              // Sends another person's plan back, with what is to be done about it.
              rpc RejectCarePlan(RejectCarePlanRequest) returns (CarePlan) { option (options.v1.access) = "write_as_manager"; }

              // Reads one plan.
              rpc GetCarePlan(GetCarePlanRequest) returns (CarePlan) { option (options.v1.access) = "read"; }

              // Reads a page of a case's plans.
              rpc ListCarePlans(ListCarePlansRequest) returns (ListCarePlansResponse) { option (options.v1.access) = "read"; }

              // Records support that a child was given, alone or in a group.
              rpc RecordService(RecordServiceRequest) returns (ServiceDelivery) { option (options.v1.access) = "write"; }

              // Reads one service.
              rpc GetService(GetServiceRequest) returns (ServiceDelivery) { option (options.v1.access) = "read"; }

              // Reads a page of the services a child was given.
              rpc ListServices(ListServicesRequest) returns (ListServicesResponse) { option (options.v1.access) = "read"; }

              // Records what was done to a child, once for each time.
              rpc RecordExploitationEpisode(RecordExploitationEpisodeRequest) returns (ExploitationEpisode) {
                option (options.v1.access) = "write";
              }

              // Changes the fields that `update_mask` names.
              rpc UpdateExploitationEpisode(UpdateExploitationEpisodeRequest) returns (ExploitationEpisode) {
                option (options.v1.access) = "write";
              }

              // Reads one episode.
              rpc GetExploitationEpisode(GetExploitationEpisodeRequest) returns (ExploitationEpisode) {
                option (options.v1.access) = "read";
              }

              // Reads a page of a child's episodes.
              rpc ListExploitationEpisodes(ListExploitationEpisodesRequest) returns (ListExploitationEpisodesResponse) {
                option (options.v1.access) = "read";
              }

              // Begins to look for the child's family.
              rpc StartFamilyTracing(StartFamilyTracingRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Says how the search ended.
              rpc RecordTracingResult(RecordTracingResultRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Calls a panel on what is best for the child.
              rpc RequestBestInterestDecision(RequestBestInterestDecisionRequest) returns (BestInterestDecision) {
                option (options.v1.access) = "write";
              }

              // Records what the panel decided, and takes the step that follows from it.
              rpc RecordBestInterestDecision(RecordBestInterestDecisionRequest) returns (BestInterestDecision) {
                option (options.v1.access) = "write_as_manager";
              }

              // Reads one decision.
              rpc GetBestInterestDecision(GetBestInterestDecisionRequest) returns (BestInterestDecision) {
                option (options.v1.access) = "read";
              }

              // Reads a page of a case's decisions.
              rpc ListBestInterestDecisions(ListBestInterestDecisionsRequest) returns (ListBestInterestDecisionsResponse) {
                option (options.v1.access) = "read";
              }

              // Records what an authority decided.
              rpc RecordAuthorityDecision(RecordAuthorityDecisionRequest) returns (AuthorityDecision) {
                option (options.v1.access) = "write";
              }

              // Reads one authority's decision.
              rpc GetAuthorityDecision(GetAuthorityDecisionRequest) returns (AuthorityDecision) {
                option (options.v1.access) = "read";
              }

              // Reads a page of authorities' decisions on a case.
              rpc ListAuthorityDecisions(ListAuthorityDecisionsRequest) returns (ListAuthorityDecisionsResponse) {
                option (options.v1.access) = "read";
              }

              // Takes back the preparation of a return: always allowed.
              rpc WithdrawReintegration(WithdrawReintegrationRequest) returns (ChildCase) {
                option (options.v1.access) = "write";
              }

              // Lets the child live with its family on trial.
              rpc StartTrial(StartTrialRequest) returns (ReintegrationTrial) { option (options.v1.access) = "write"; }

              // Records a visit during the trial.
              rpc RecordTrialVisit(RecordTrialVisitRequest) returns (ReintegrationTrial) { option (options.v1.access) = "write"; }

              // Lets the trial last longer.
              rpc ExtendTrial(ExtendTrialRequest) returns (ReintegrationTrial) {
                option (options.v1.access) = "write_as_manager";
              }

              // Ends the trial; for safety at once and by anybody on the case.
              rpc CloseTrial(CloseTrialRequest) returns (ReintegrationTrial) { option (options.v1.access) = "write"; }

              // Reads one trial.
              rpc GetTrial(GetTrialRequest) returns (ReintegrationTrial) { option (options.v1.access) = "read"; }

              // Reads a page of a case's trials.
              rpc ListTrials(ListTrialsRequest) returns (ListTrialsResponse) { option (options.v1.access) = "read"; }

              // Records how the child fares after its return.
              rpc RecordPostIntegrationReview(RecordPostIntegrationReviewRequest) returns (PostIntegrationReview) {
                option (options.v1.access) = "write";
              }

              // Reads one review.
              rpc GetPostIntegrationReview(GetPostIntegrationReviewRequest) returns (PostIntegrationReview) {
                option (options.v1.access) = "read";
              }

              // Reads a page of a case's reviews.
              rpc ListPostIntegrationReviews(ListPostIntegrationReviewsRequest) returns (ListPostIntegrationReviewsResponse) {
                option (options.v1.access) = "read";
              }

              // Says that the child is missing; consents are frozen.
              rpc SuspendCase(SuspendCaseRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Says that the child is back.
              rpc ResumeCase(ResumeCaseRequest) returns (ChildCase) { option (options.v1.access) = "write"; }

              // Closes a case, with what its reason has to show.
              rpc CloseCase(CloseCaseRequest) returns (ChildCase) { option (options.v1.access) = "write_as_manager"; }

              // Opens a closed case again, as a new episode.
              rpc ReopenCase(ReopenCaseRequest) returns (ChildCase) { option (options.v1.access) = "write_as_manager"; }

              // Has a closed case purged that was kept long enough, with all that is under it. It can be read, and kept after all,
              // until its `meta.purge_time`.
              rpc PurgeCase(PurgeCaseRequest) returns (ChildCase) { option (options.v1.access) = "write_as_manager"; }

              // Keeps a closed case longer than the programme says, or after all.
              rpc KeepCase(KeepCaseRequest) returns (ChildCase) { option (options.v1.access) = "write_as_manager"; }

              // Asks a second person to agree to a request.
              rpc RequestApproval(RequestApprovalRequest) returns (Approval) { option (options.v1.access) = "write"; }

              // Agrees to what another staff member asks for.
              rpc GiveApproval(GiveApprovalRequest) returns (Approval) { option (options.v1.access) = "write"; }

              // Does not agree to what another staff member asks for.
              rpc RefuseApproval(RefuseApprovalRequest) returns (Approval) { option (options.v1.access) = "write"; }

              // Takes back what the caller asked for.
              rpc WithdrawApproval(WithdrawApprovalRequest) returns (Approval) { option (options.v1.access) = "write"; }

              // Reads one approval.
              rpc GetApproval(GetApprovalRequest) returns (Approval) { option (options.v1.access) = "read"; }

              // Reads a page of what waits for a second person, or of what one has asked for.
              rpc ListApprovals(ListApprovalsRequest) returns (ListApprovalsResponse) { option (options.v1.access) = "read"; }

              // Says which steps the procedure has from here, and what each still lacks. Only to who may see the whole case:
              // RECORD_RESTRICTED to others.
              rpc ExplainTransition(ExplainTransitionRequest) returns (ExplainTransitionResponse) {
                option (options.v1.access) = "read";
              }

              // Says who are brothers and sisters.
              rpc CreateSiblingGroup(CreateSiblingGroupRequest) returns (SiblingGroup) { option (options.v1.access) = "write"; }

              // Adds a brother or sister.
              rpc AddSibling(AddSiblingRequest) returns (SiblingGroup) { option (options.v1.access) = "write"; }

              // Takes a child out of a group that it was put into by mistake.
              rpc RemoveSibling(RemoveSiblingRequest) returns (SiblingGroup) { option (options.v1.access) = "write"; }

              // Reads one group.
              rpc GetSiblingGroup(GetSiblingGroupRequest) returns (SiblingGroup) { option (options.v1.access) = "read"; }

              // Reads a page of groups.
              rpc ListSiblingGroups(ListSiblingGroupsRequest) returns (ListSiblingGroupsResponse) {
                option (options.v1.access) = "read";
              }

              // Asks for leave to keep a child apart from its brothers and sisters.
              rpc RequestSeparationException(RequestSeparationExceptionRequest) returns (SiblingGroup) {
                option (options.v1.access) = "write";
              }

              // Gives the leave; two must.
              rpc ApproveSeparationException(ApproveSeparationExceptionRequest) returns (SiblingGroup) {
                option (options.v1.access) = "write_as_manager";
              }

              // Proposes a place for all brothers and sisters together, or for none.
              rpc PlaceSiblingGroup(PlaceSiblingGroupRequest) returns (PlaceSiblingGroupResponse) {
                option (options.v1.access) = "write";
              }

              // Proposes a place for a child; an emergency's begins at once.
              rpc CreatePlacement(CreatePlacementRequest) returns (Placement) { option (options.v1.access) = "write"; }

              // Approves a proposed placement, and with it those of the same proposal.
              rpc ApprovePlacement(ApprovePlacementRequest) returns (Placement) {
                option (options.v1.access) = "write_as_manager";
              }

              // Ends a placement.
              rpc EndPlacement(EndPlacementRequest) returns (Placement) { option (options.v1.access) = "write"; }

              // Reads one placement.
              rpc GetPlacement(GetPlacementRequest) returns (Placement) { option (options.v1.access) = "read"; }

              // Reads a page of a case's placements.
              rpc ListPlacements(ListPlacementsRequest) returns (ListPlacementsResponse) { option (options.v1.access) = "read"; }

              // Says how many children live in a site of the partner: to managers how many in all, to others how many of those whose
              // case they may see whole.
              rpc GetSiteOccupancy(GetSiteOccupancyRequest) returns (GetSiteOccupancyResponse) {
                option (options.v1.access) = "read";
              }

              // Reads a page of the children in a site, today or on a day, each with its case and its placement.
              rpc ListResidents(ListResidentsRequest) returns (ListResidentsResponse) { option (options.v1.access) = "read"; }

              // Records that somebody agreed.
              rpc GrantConsent(GrantConsentRequest) returns (Consent) { option (options.v1.access) = "write"; }

              // Takes back a consent: at once.
              rpc WithdrawConsent(WithdrawConsentRequest) returns (Consent) { option (options.v1.access) = "write"; }

              // Reads one consent.
              rpc GetConsent(GetConsentRequest) returns (Consent) { option (options.v1.access) = "read"; }

              // Reads a page of the consents of a child or a family.
              rpc ListConsents(ListConsentsRequest) returns (ListConsentsResponse) { option (options.v1.access) = "read"; }

              // Says whether somebody may be told something now. Only to who may see the whole case: RECORD_RESTRICTED to others.
              rpc CheckConsent(CheckConsentRequest) returns (CheckConsentResponse) { option (options.v1.access) = "read"; }

              // Enrols a child in a school.
              rpc EnrolSchool(EnrolSchoolRequest) returns (SchoolEnrolment) { option (options.v1.access) = "write"; }

              // Records a month of a child's attendance.
              rpc RecordAttendance(RecordAttendanceRequest) returns (SchoolEnrolment) { option (options.v1.access) = "write"; }

              // Ends an enrolment.
              rpc EndEnrolment(EndEnrolmentRequest) returns (SchoolEnrolment) { option (options.v1.access) = "write"; }

              // Reads one enrolment.
              rpc GetEnrolment(GetEnrolmentRequest) returns (SchoolEnrolment) { option (options.v1.access) = "read"; }

              // Reads a page of a child's enrolments.
              rpc ListEnrolments(ListEnrolmentsRequest) returns (ListEnrolmentsResponse) { option (options.v1.access) = "read"; }

              // Writes a note about a child or a family.
              rpc CreateNote(CreateNoteRequest) returns (Note) { option (options.v1.access) = "write"; }

              // Reads one note.
              rpc GetNote(GetNoteRequest) returns (Note) { option (options.v1.access) = "read"; }

              // Reads a page of the notes about a child or a family, the latest first.
              rpc ListNotes(ListNotesRequest) returns (ListNotesResponse) { option (options.v1.access) = "read"; }

              // Uploads an attachment in chunks, or goes on with one.
              rpc UploadAttachment(stream UploadAttachmentRequest) returns (Attachment) { option (options.v1.access) = "write"; }

              // Downloads an attachment in chunks.
              rpc DownloadAttachment(DownloadAttachmentRequest) returns (stream DownloadAttachmentResponse) {
                option (options.v1.access) = "read";
              }

              // Reads what an attachment is.
              rpc GetAttachment(GetAttachmentRequest) returns (Attachment) { option (options.v1.access) = "read"; }

              // Reads a page of the attachments about a child or a family.
              rpc ListAttachments(ListAttachmentsRequest) returns (ListAttachmentsResponse) {
                option (options.v1.access) = "read";
              }

              // Voids a record that should not be there; it stays as history.
              rpc VoidRecord(VoidRecordRequest) returns (VoidRecordResponse) { option (options.v1.access) = "write"; }

              // Reads a page of pairs of cases that may be of one child.
              rpc ListPossibleDuplicates(ListPossibleDuplicatesRequest) returns (ListPossibleDuplicatesResponse) {
                option (options.v1.access) = "read";
              }

              // Reads who changed a record, when, and which fields.
              rpc ListRevisions(ListRevisionsRequest) returns (ListRevisionsResponse) { option (options.v1.access) = "read"; }

              // Reads a record as it once was, and what has changed since an earlier revision.
              rpc GetRevision(GetRevisionRequest) returns (GetRevisionResponse) { option (options.v1.access) = "read"; }

              // Reads what is overdue: steps of cases, visits, ends of follow-ups, emergency placements, plans for children who grow
              // out of their site. The last two only to who may see the whole case.
              rpc ListOverdue(ListOverdueRequest) returns (ListOverdueResponse) { option (options.v1.access) = "read"; }

              // Finds children by name, or one by its case code.
              rpc SearchCases(SearchCasesRequest) returns (SearchCasesResponse) { option (options.v1.access) = "read"; }

              // Finds families by the name of a member, or one by its case code.
              rpc SearchFamilies(SearchFamiliesRequest) returns (SearchFamiliesResponse) { option (options.v1.access) = "read"; }
            }
            """##
        ),
        (
            "pegase/family/v1/sync.proto",
            ##"""
            syntax = "proto3";

            // Work without a connection: a copy of the families that a system takes with it, the changes it brings back, and
            // what others change meanwhile.
            package pegase.family.v1;

            import "google/api/field_behavior.proto";
            import "google/rpc/status.proto";
            import "pegase/family/v1/case.proto";
            import "pegase/family/v1/family.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Family.V1";
            option go_package = "pegase.internal/contract/family/v1;familyv1";
            option java_multiple_files = true;
            option java_package = "pegase.family.v1";
            option php_namespace = "Pegase\\Family\\V1";
            option ruby_package = "Pegase::Family::V1";

            // Take along a copy: for care alone.
            option (options.v1.access_rule) = {
              name: "read_copy"
              policy: {
                relations: [OWN]
                roles: [ROLE_SOCIAL_WORKER, ROLE_MANAGER]
                purposes: [PURPOSE_CARE]
                reveals: P3
                idempotent: true
              }
            };
            // Bring back what was done meanwhile.
            option (options.v1.access_rule) = {
              name: "write_copy"
              policy: {
                relations: [OWN]
                roles: [ROLE_SOCIAL_WORKER, ROLE_MANAGER]
                purposes: [PURPOSE_CARE]
                reveals: P3
                mutates: true
              }
            };

            // A system that calls for nobody cannot hold a copy: its certificate carries no role of a case, so a call names a
            // social worker or a manager.
            service SyncService {
              option (options.v1.audience) = AUDIENCE_FAMILY;

              // Reads what has changed since a cursor, or everything, in batches; ends when the copy stands where the records
              // stand. It ends with UNAVAILABLE before that when the staff member's roles have changed: go on with another from the
              // last cursor.
              rpc SyncPull(SyncPullRequest) returns (stream SyncBatch) { option (options.v1.access) = "read_copy"; }

              // Brings changes that were made without a connection. Each is decided by itself, as if its own method had been
              // called alone, by that method's own policy; the answer has an outcome for each.
              rpc SyncPush(SyncPushRequest) returns (SyncPushResponse) { option (options.v1.access) = "write_copy"; }

              // As SyncPush, for more than one push can hold: each message is one, done when those before it are, and answered by
              // one message. What was answered stays done whatever becomes of the stream; send the rest in another.
              rpc SyncImport(stream SyncPushRequest) returns (stream SyncPushResponse) {
                option (options.v1.access) = "write_copy";
              }

              // As SyncPull, and goes on with what changes from then on. A batch without changes every 10 s says that there is
              // nothing new. It ends with UNAVAILABLE when the service drains, or when the staff member's roles have changed:
              // open another with the last cursor.
              rpc WatchChanges(WatchChangesRequest) returns (stream SyncBatch) { option (options.v1.access) = "read_copy"; }
            }

            message SyncPullRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // Of the last batch that was stored; empty for everything.
              string cursor = 2 [(options.v1.field_class) = P0];
              // Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
              string responsible_staff = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
            }

            message WatchChangesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // Of the last batch that was stored; empty for everything.
              string cursor = 2 [(options.v1.field_class) = P0];
              // Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
              string responsible_staff = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
            }

            // A step of a copy: store the changes in their order, and the cursor with them.
            message SyncBatch {
              // The copy begins anew with this batch: it has none yet, or what the caller may see has changed (roles, staff
              // member, filter). When a batch is `complete`, delete everything that has not
              // come since the reset.
              bool reset = 1 [(options.v1.field_class) = P0];
              // A member may come before its family.
              repeated SyncChange changes = 2 [(options.v1.field_class) = P0, (options.v1.max_count) = 1024];
              // Where to go on. Good for this system and these roles, staff member and filter alone.
              string cursor = 3 [(options.v1.field_class) = P0];
              // The copy now stands where the records stand.
              bool complete = 4 [(options.v1.field_class) = P0];
            }

            // One record of a copy that is new, changed or gone.
            message SyncChange {
              // What to do with the record of that name.
              oneof change {
                // The record as it is now, in the place of whatever the copy has under its name.
                SyncRecord upsert = 1 [(options.v1.field_class) = P0];
                SyncTombstone tombstone = 2 [(options.v1.field_class) = P0];
              }
            }

            message SyncRecord {
              // One of them.
              oneof record {
                Family family = 1 [(options.v1.field_class) = P0];
                Member member = 2 [(options.v1.field_class) = P0];
                // In the outcome of an item alone: a copy holds no cases.
                ChildCase child_case = 3 [(options.v1.field_class) = P0];
              }
            }

            // A record that leaves the copy: delete it, and what lies under its name. The copy may never have had it.
            message SyncTombstone {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "*"];
              SyncTombstoneReason reason = 2 [(options.v1.field_class) = P0];
            }

            enum SyncTombstoneReason {
              SYNC_TOMBSTONE_REASON_UNSPECIFIED = 0;
              // The member has left the family.
              SYNC_TOMBSTONE_REASON_REMOVED = 1;
              // Its purge time has come. A copy deletes it at its `meta.purge_time` by itself, connected or not.
              SYNC_TOMBSTONE_REASON_PURGED = 2;
              // No longer among what was asked for: somebody else answers for the family now; or nothing of the record may be seen
              // any more.
              SYNC_TOMBSTONE_REASON_OUT_OF_VIEW = 3;
              // Another partner has taken the case over. Part of the contract so that a copy can be ready for it; no service
              // sends it before custody can be transferred.
              SYNC_TOMBSTONE_REASON_CUSTODY_LEFT = 4;
            }

            message SyncPushRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // A family, its members and the cases of its children are one line: items of one line are done in their order, lines beside each other.
              repeated SyncItem items = 2 [(options.v1.field_class) = P1, (options.v1.max_count) = 100];
            }

            // One change that was made without a connection.
            message SyncItem {
              option (options.v1.isolated) = true;

              // The `request_id` of an item further up, of the same family, that this one builds on. Its answer's name stands
              // for an empty parent or name, or for an empty family of a case, its etag for an empty etag: so a family is made and
              // changed without a connection in between. Send both in one push, each time: an item that is done is answered again.
              string after = 1 [(options.v1.field_class) = P1];
              // Its own `request_id` makes it safe to send again: alone or in any push, or with those that `after` leads to.
              // IdentifyChild writes the family and the member of its case, too: changes of them as they were read before go
              // further up.
              oneof mutation {
                CreateFamilyRequest create_family = 2 [(options.v1.field_class) = P1];
                UpdateFamilyRequest update_family = 3 [(options.v1.field_class) = P1];
                ArchiveFamilyRequest archive_family = 4 [(options.v1.field_class) = P1];
                UndeleteFamilyRequest undelete_family = 5 [(options.v1.field_class) = P1];
                CreateMemberRequest create_member = 6 [(options.v1.field_class) = P1];
                UpdateMemberRequest update_member = 7 [(options.v1.field_class) = P1];
                RemoveMemberRequest remove_member = 8 [(options.v1.field_class) = P1];
                IdentifyChildRequest identify_child = 9 [(options.v1.field_class) = P1];
              }
            }

            message SyncPushResponse {
              // One for each item, in the order of the items.
              repeated SyncOutcome outcomes = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
            }

            // What became of one item.
            message SyncOutcome {
              // Empty where the item could not be read.
              string request_id = 1 [(options.v1.field_class) = P1];
              SyncVerdict verdict = 2 [(options.v1.field_class) = P0];
              // OK: the record after the change, with its etag.
              SyncRecord record = 3 [(options.v1.field_class) = P0];
              // OK or CONFLICT, and there was no room for what was found: the same item sent in a smaller push brings it.
              bool left_out = 4 [(options.v1.field_class) = P0];
              // Otherwise: what the method called alone would have ended with.
              google.rpc.Status status = 5 [(options.v1.field_class) = P1];
              // CONFLICT: what stands against the change.
              SyncConflict conflict = 6 [(options.v1.field_class) = P0];
            }

            enum SyncVerdict {
              SYNC_VERDICT_UNSPECIFIED = 0;
              // Done, durably. Forget the item.
              SYNC_VERDICT_OK = 1;
              // Not done: somebody else changed the record first. Merge, and send the result with a new `request_id`.
              SYNC_VERDICT_CONFLICT = 2;
              // Not done, and will not be as it is. `status` says why; a person decides. INTERNAL and DATA_LOSS say that a record
              // is damaged: its operators must mend it before the item can be done.
              SYNC_VERDICT_REFUSED = 3;
              // Not known to be done: send the item again as it is, later; one that builds on another together with that one, also
              // where that one is done. What follows it in its line waits with it.
              SYNC_VERDICT_RETRY = 4;
            }

            // The record as the item's etag names it, as the item would have it, and as it is now. Each holds the fields of the
            // paths and nothing else; theirs has its `meta` too. What is in both lists is for a person to decide: nothing is
            // merged here. A path is of a single field, as `birth.date.year`, also where a side has no `birth`; a repeated field is
            // one.
            message SyncConflict {
              repeated string my_paths = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 64];
              repeated string their_paths = 2 [(options.v1.field_class) = P0, (options.v1.max_count) = 64];
              // Absent where the etag is not one of the record's last revisions; `their_paths` is empty then.
              SyncRecord base_record = 3 [(options.v1.field_class) = P0];
              SyncRecord my_record = 4 [(options.v1.field_class) = P0];
              SyncRecord their_record = 5 [(options.v1.field_class) = P0];
            }
            """##
        ),
        (
            "pegase/gateway/v1/gateway.proto",
            ##"""
            syntax = "proto3";

            // What the gateway answers by itself.
            package pegase.gateway.v1;

            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Gateway.V1";
            option go_package = "pegase.internal/contract/gateway/v1;gatewayv1";
            option java_multiple_files = true;
            option java_package = "pegase.gateway.v1";
            option php_namespace = "Pegase\\Gateway\\V1";
            option ruby_package = "Pegase::Gateway::V1";

            // What the gateway answers itself.
            service GatewayService {
              option (options.v1.audience) = AUDIENCE_ANY;

              // Says who the gateway takes the caller for. Whom the registry does not let in hears why, as with every other
              // method.
              rpc WhoAmI(WhoAmIRequest) returns (WhoAmIResponse) {
                option (options.v1.policy) = {
                  relations: [REGISTERED]
                  reveals: P1
                  idempotent: true
                };
              }
            }

            message WhoAmIRequest {}

            message WhoAmIResponse {
              // The one URI of the caller's certificate.
              string identity = 1 [(options.v1.field_class) = P1];
              // `partners/{partner}`; empty for operators and services.
              string partner = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "partner"];
              // The staff member named in `pegase-staff`, where there is one.
              string staff = 3 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              // What the call may act as.
              repeated options.v1.Role roles = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 16];
            }
            """##
        ),
        (
            "pegase/options/v1/options.proto",
            ##"""
            syntax = "proto3";

            // What is declared once about each RPC and each field, and enforced everywhere:
            // who may call, why, and how sensitive each value is. The generator refuses an
            // RPC that does not say who may call it, a field without a class, and a
            // repeated field without a maximum count.
            package pegase.options.v1;

            import "google/protobuf/descriptor.proto";

            option csharp_namespace = "Pegase.Options.V1";
            option go_package = "pegase.internal/contract/options/v1;optionsv1";
            option java_multiple_files = true;
            option java_package = "pegase.options.v1";
            option php_namespace = "Pegase\\Options\\V1";
            option ruby_package = "Pegase::Options::V1";

            // How sensitive a field is. Logs, masks, redaction, exports and referrals all
            // follow this one declaration.
            enum FieldClass {
              FIELD_CLASS_UNSPECIFIED = 0;
              P0 = 1;  // Programme: may be shown to every authenticated partner of the cell.
              P1 = 2;  // Operational: states, dates, service types, opaque ids.
              P2 = 3;  // Identifying: names, birth dates, addresses, phone numbers.
              P3 = 4;  // Special: harm, health, exploiters, a shelter's address.
            }

            // What the caller must be to the tenant whose records the RPC touches.
            enum Relation {
              RELATION_UNSPECIFIED = 0;
              OWN = 1;        // The caller's own tenant.
              EXCHANGE = 2;   // A letter in force that names the caller.
              DIRECTORY = 3;  // P0 fields of partners and sites of the caller's cell.
              OPERATOR = 4;   // An operator of the cell: registry RPCs, nothing with a child in it.
              SERVICE = 5;    // Another service of the cell.
              INFRASTRUCTURE = 6;  // Health and reflection: every authenticated caller, no tenant data.
              REGISTERED = 7;  // Every caller whom the registry lets in; no tenant data.
            }

            // What a staff member may do. A call without a staff member has the role of its
            // system alone.
            enum Role {
              ROLE_UNSPECIFIED = 0;
              ROLE_SOCIAL_WORKER = 1;
              ROLE_MANAGER = 2;
              ROLE_VOLUNTEER = 3;
              ROLE_SERVICE_PROVIDER = 4;
              ROLE_COUNTRY_COORDINATOR = 5;
              ROLE_PROGRAMME_LEAD = 6;
              ROLE_PROGRAMME_ANALYST = 7;
              ROLE_AUTHORITY_OFFICER = 8;
              ROLE_AUDITOR = 9;
              ROLE_SYSTEM = 10;
            }

            // Why a call is made; sent as metadata `pegase-purpose` and kept with the access
            // event, so that the log can say why.
            enum Purpose {
              PURPOSE_UNSPECIFIED = 0;
              PURPOSE_CARE = 1;
              PURPOSE_SUPERVISION = 2;
              PURPOSE_REFERRAL = 3;
              PURPOSE_AUTHORITY_DUTY = 4;
              PURPOSE_REPORTING = 5;
              PURPOSE_AUDIT = 6;
              PURPOSE_SUBJECT_REQUEST = 7;
              PURPOSE_BREAK_GLASS = 8;
              PURPOSE_MAINTENANCE = 9;
            }

            // Which service of the cell serves the RPC.
            enum Audience {
              AUDIENCE_UNSPECIFIED = 0;
              AUDIENCE_PARTNER = 1;
              AUDIENCE_FAMILY = 2;
              AUDIENCE_ANY = 3;  // Served by each program for itself.
            }

            // Who may call an RPC, and why. An RPC takes the policy of a rule that stands on
            // top of its file, by the option `access`; one that is like no other has its own,
            // by the option `policy`.
            message RpcPolicy {
              // Any one of them is enough; none listed refuses everybody.
              repeated Relation relations = 1;
              // For OWN, EXCHANGE and DIRECTORY: any one of them is enough.
              repeated Role roles = 2;
              // With several, the caller must name one; with one, it is implied.
              repeated Purpose purposes = 3;
              // The most sensitive class the answer may carry.
              FieldClass reveals = 4;
              // Changes a record: carries a request id, and is replayed by it.
              bool mutates = 5;
              // May be sent again when nothing is known of the first try.
              bool idempotent = 6;
              // Where an RPC is not served as its service says. An access rule has none.
              repeated Audience audience = 7;
            }

            // A policy that several RPCs of a file have.
            message AccessRule {
              // By what an RPC takes it: `option (options.v1.access) = "read";`
              string name = 1;
              RpcPolicy policy = 2;
            }

            // How a service keeps the records of a resource. What their names are says
            // `google.api.resource`.
            message ResourceRecord {
              // In whose tenant a record lies.
              enum Tenant {
                TENANT_UNSPECIFIED = 0;
                TENANT_DIRECTORY = 1;  // The cell's, with what all its partners have to do with.
                TENANT_PARTNER = 2;    // That of the partner in its name.
              }

              // What the last part of a name is.
              enum IdForm {
                ID_FORM_UNSPECIFIED = 0;
                ID_FORM_DRAWN = 1;        // 128 random bits, drawn when the record is made.
                ID_FORM_SLUG = 2;         // A word that people chose.
                ID_FORM_ACCOUNT = 3;      // `operator.first`, `service.family`.
                ID_FORM_FINGERPRINT = 4;  // The SHA-256 of a certificate.
              }

              // An RPC that is answered by generated code, because there is nothing special
              // to say of the resource. All others have a handler by hand.
              enum Read {
                READ_UNSPECIFIED = 0;
                READ_GET = 1;        // Get...: the request has the name, the answer is the resource.
                READ_BATCH_GET = 2;  // BatchGet...: the request has the partner and the names.
                READ_LIST = 3;       // List...: the request has the parent and the page; one range of one index.
              }

              // The number of the record's kind, 1 to 65535. It stands in every row on disk, so
              // it never changes and is never given again; proto/kinds.txt remembers it.
              uint32 kind = 1;
              // The same of the parts of its content, where that is too much for one record.
              uint32 part_kind = 2;
              // AUDIENCE_PARTNER or AUDIENCE_FAMILY.
              Audience service = 3;
              Tenant tenant = 4;
              IdForm id = 5;
              // Every partner of the cell may see the P0 fields of each: who takes part, where,
              // and by which numbers.
              bool shown_by_directory = 6;
              // The generator finds the RPCs by their names and answers, and refuses those whose
              // requests ask for more.
              repeated Read standard = 7;
            }

            extend google.protobuf.FileOptions {
              // The access rules that RPCs of this file take.
              repeated AccessRule access_rule = 50106;
            }

            extend google.protobuf.ServiceOptions {
              // Which services of the cell serve its RPCs. With several, each serves its own
              // records, and the caller names one in metadata `pegase-service`.
              repeated Audience audience = 50107;
            }

            extend google.protobuf.MethodOptions {
              RpcPolicy policy = 50100;
              // The name of one of the file's access rules.
              string access = 50108;
            }

            extend google.protobuf.MessageOptions {
              // A malformed element of a list of these is read as an empty one that says
              // what is wrong with it, and spoils nothing of the message around it.
              bool isolated = 50104;
              // How its records are kept. Every resource says it, beside `google.api.resource`.
              ResourceRecord record = 50109;
            }

            extend google.protobuf.FieldOptions {
              FieldClass field_class = 50101;
              // The field holds a name of this resource, by the last word of its pattern, or
              // "*" where the name itself tells; the gateway checks each one that leaves.
              string resource = 50102;
              // The most elements a repeated field may have; required for each.
              uint32 max_count = 50103;
              // The field holds JSON, in which a text may be a resource name: the gateway
              // looks at each one that leaves.
              bool json = 50105;
            }
            """##
        ),
        (
            "pegase/partner/v1/partner.proto",
            ##"""
            syntax = "proto3";

            // The registry of a cell: partner organisations, their sites, staff and systems.
            package pegase.partner.v1;

            import "google/api/field_behavior.proto";
            import "google/api/resource.proto";
            import "google/protobuf/field_mask.proto";
            import "google/protobuf/timestamp.proto";
            import "pegase/common/v1/common.proto";
            import "pegase/options/v1/options.proto";

            option csharp_namespace = "Pegase.Partner.V1";
            option go_package = "pegase.internal/contract/partner/v1;partnerv1";
            option java_multiple_files = true;
            option java_package = "pegase.partner.v1";
            option php_namespace = "Pegase\\Partner\\V1";
            option ruby_package = "Pegase::Partner::V1";

            // What is the cell's own: no partner reads it.
            option (options.v1.access_rule) = {
              name: "read"
              policy: {
                relations: [OPERATOR]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P1
                idempotent: true
              }
            };
            // What every partner of the country reads: who takes part, and by which numbers.
            option (options.v1.access_rule) = {
              name: "read_directory"
              policy: {
                relations: [DIRECTORY, OPERATOR]
                roles: [
                  ROLE_SOCIAL_WORKER, ROLE_MANAGER, ROLE_VOLUNTEER, ROLE_SERVICE_PROVIDER, ROLE_COUNTRY_COORDINATOR,
                  ROLE_PROGRAMME_LEAD, ROLE_PROGRAMME_ANALYST, ROLE_AUTHORITY_OFFICER, ROLE_AUDITOR, ROLE_SYSTEM
                ]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P1
                idempotent: true
              }
            };
            // Every partner reads where there are sites. The own partner, and operators, read a shelter's address besides.
            option (options.v1.access_rule) = {
              name: "read_sites"
              policy: {
                relations: [OWN, DIRECTORY, OPERATOR]
                roles: [
                  ROLE_SOCIAL_WORKER, ROLE_MANAGER, ROLE_VOLUNTEER, ROLE_SERVICE_PROVIDER, ROLE_COUNTRY_COORDINATOR,
                  ROLE_PROGRAMME_LEAD, ROLE_PROGRAMME_ANALYST, ROLE_AUTHORITY_OFFICER, ROLE_AUDITOR, ROLE_SYSTEM
                ]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P3
                idempotent: true
              }
            };
            // The own partner reads who works for it.
            option (options.v1.access_rule) = {
              name: "read_staff"
              policy: {
                relations: [OWN, OPERATOR]
                roles: [
                  ROLE_SOCIAL_WORKER, ROLE_MANAGER, ROLE_COUNTRY_COORDINATOR, ROLE_PROGRAMME_LEAD, ROLE_PROGRAMME_ANALYST,
                  ROLE_AUTHORITY_OFFICER, ROLE_SERVICE_PROVIDER, ROLE_SYSTEM
                ]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P2
                idempotent: true
              }
            };
            // The own partner reads which systems call for it.
            option (options.v1.access_rule) = {
              name: "read_systems"
              policy: {
                relations: [OWN, OPERATOR]
                roles: [ROLE_MANAGER, ROLE_SYSTEM]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P1
                idempotent: true
              }
            };
            // The answer has nothing that identifies a person.
            option (options.v1.access_rule) = {
              name: "write"
              policy: {
                relations: [OPERATOR]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P1
                mutates: true
              }
            };
            // The answer has the address.
            option (options.v1.access_rule) = {
              name: "write_sites"
              policy: {
                relations: [OPERATOR]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P3
                mutates: true
              }
            };
            // The answer has the name.
            option (options.v1.access_rule) = {
              name: "write_staff"
              policy: {
                relations: [OPERATOR]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P2
                mutates: true
              }
            };
            // For the gateway and the other services of the cell.
            option (options.v1.access_rule) = {
              name: "follow"
              policy: {
                relations: [SERVICE]
                purposes: [PURPOSE_MAINTENANCE]
                reveals: P1
                idempotent: true
              }
            };

            // The registry of a cell: who takes part, and who may call.
            service PartnerService {
              option (options.v1.audience) = AUDIENCE_PARTNER;

              // Adds a partner.
              rpc CreatePartner(CreatePartnerRequest) returns (Partner) { option (options.v1.access) = "write"; }

              // Reads one partner.
              rpc GetPartner(GetPartnerRequest) returns (Partner) { option (options.v1.access) = "read_directory"; }

              // Reads a page of partners, in the order they were made.
              rpc ListPartners(ListPartnersRequest) returns (ListPartnersResponse) {
                option (options.v1.access) = "read_directory";
              }

              // Changes the fields of a partner that `update_mask` names.
              rpc UpdatePartner(UpdatePartnerRequest) returns (Partner) { option (options.v1.access) = "write"; }

              // Adds a site.
              rpc CreateSite(CreateSiteRequest) returns (Site) { option (options.v1.access) = "write_sites"; }

              // Reads one site.
              rpc GetSite(GetSiteRequest) returns (Site) { option (options.v1.access) = "read_sites"; }

              // Reads a page of sites, in the order they were made.
              rpc ListSites(ListSitesRequest) returns (ListSitesResponse) { option (options.v1.access) = "read_sites"; }

              // Changes the fields of a site that `update_mask` names.
              rpc UpdateSite(UpdateSiteRequest) returns (Site) { option (options.v1.access) = "write_sites"; }

              // Adds a staff member.
              rpc CreateStaff(CreateStaffRequest) returns (Staff) { option (options.v1.access) = "write_staff"; }

              // Reads one staff member.
              rpc GetStaff(GetStaffRequest) returns (Staff) { option (options.v1.access) = "read_staff"; }

              // Reads a page of staff members, in the order they were made.
              rpc ListStaff(ListStaffRequest) returns (ListStaffResponse) { option (options.v1.access) = "read_staff"; }

              // Changes the fields of a staff member that `update_mask` names.
              rpc UpdateStaff(UpdateStaffRequest) returns (Staff) { option (options.v1.access) = "write_staff"; }

              // Binds the identity in a certificate to a partner: from then on its calls are accepted.
              rpc RegisterSystem(RegisterSystemRequest) returns (System) { option (options.v1.access) = "write"; }

              // Reads one system.
              rpc GetSystem(GetSystemRequest) returns (System) { option (options.v1.access) = "read_systems"; }

              // Reads a page of systems, in the order they were registered.
              rpc ListSystems(ListSystemsRequest) returns (ListSystemsResponse) { option (options.v1.access) = "read_systems"; }

              // Refuses a system from now on, on open connections too, within five seconds.
              rpc RevokeSystem(RevokeSystemRequest) returns (System) { option (options.v1.access) = "write"; }

              // Says which numbers hold from a day on. A record is never changed, so that what was decided by it stays
              // explained: a later one takes its place.
              rpc CreatePolicy(CreatePolicyRequest) returns (Policy) { option (options.v1.access) = "write"; }

              // Reads one record of policy numbers.
              rpc GetPolicy(GetPolicyRequest) returns (Policy) { option (options.v1.access) = "read_directory"; }

              // Reads a page of the records of policy numbers that a programme owner made, in the order they were made.
              rpc ListPolicies(ListPoliciesRequest) returns (ListPoliciesResponse) {
                option (options.v1.access) = "read_directory";
              }

              // Asks for an account of the cell: an operator, or one of our own programs. It works once another operator
              // has approved it.
              rpc RegisterAccount(RegisterAccountRequest) returns (Account) { option (options.v1.access) = "write"; }

              // Lets a registered or reinstated account in. Never by the operator who asked for it.
              rpc ApproveAccount(ApproveAccountRequest) returns (Account) { option (options.v1.access) = "write"; }

              // Reads one account.
              rpc GetAccount(GetAccountRequest) returns (Account) { option (options.v1.access) = "read"; }

              // Reads a page of accounts, in the order they were registered.
              rpc ListAccounts(ListAccountsRequest) returns (ListAccountsResponse) { option (options.v1.access) = "read"; }

              // Refuses an account from now on, on open connections too, within five seconds. One operator is enough.
              rpc RevokeAccount(RevokeAccountRequest) returns (Account) { option (options.v1.access) = "write"; }

              // Asks for a revoked account again. It works once another operator has approved it.
              rpc ReinstateAccount(ReinstateAccountRequest) returns (Account) { option (options.v1.access) = "write"; }

              // Remembers a certificate that the authority has issued, so that its end is seen and it can be revoked.
              rpc RecordCertificate(RecordCertificateRequest) returns (Certificate) { option (options.v1.access) = "write"; }

              // Reads one certificate.
              rpc GetCertificate(GetCertificateRequest) returns (Certificate) { option (options.v1.access) = "read"; }

              // Reads a page of certificates, the one that ends first before the others.
              rpc ListCertificates(ListCertificatesRequest) returns (ListCertificatesResponse) {
                option (options.v1.access) = "read";
              }

              // Refuses one certificate from now on, on open connections too, within five seconds. Its holder is let in
              // with another one.
              rpc RevokeCertificate(RevokeCertificateRequest) returns (Certificate) { option (options.v1.access) = "write"; }
            }

            // What the programs of a cell follow. Each stream opens with the whole table, then carries
            // changes, and a heartbeat each second when there is none.
            service WatchService {
              option (options.v1.audience) = AUDIENCE_PARTNER;

              // Identities and staff roles, for gateways.
              rpc WatchAccess(WatchAccessRequest) returns (stream WatchAccessResponse) { option (options.v1.access) = "follow"; }

              // Partners, sites, staff and policy numbers, for FamilyService.
              rpc WatchDirectory(WatchDirectoryRequest) returns (stream WatchDirectoryResponse) {
                option (options.v1.access) = "follow";
              }
            }

            // An organisation that takes part in one country.
            message Partner {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Partner"
                pattern: "partners/{partner}"
              };
              option (options.v1.record) = {
                kind: 1
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_SLUG
                shown_by_directory: true
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // Two to 32 of a-z, 0-9 and inner dashes; names the partner, in its certificates too.
              string code = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              repeated common.v1.LocalizedText names = 3 [(options.v1.field_class) = P0, (options.v1.max_count) = 8, (google.api.field_behavior) = REQUIRED];
              // Decides which roles its staff may have; changes only to a kind that permits as many.
              PartnerKind kind = 4 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // The cell's.
              common.v1.Country country = 5 [(options.v1.field_class) = P0, (google.api.field_behavior) = OUTPUT_ONLY];
              // Authorities only.
              repeated common.v1.AdminArea jurisdiction = 6 [(options.v1.field_class) = P0, (options.v1.max_count) = 16];
              repeated ServiceType services = 7 [(options.v1.field_class) = P0, (options.v1.max_count) = 16];
              // ONBOARDING where it is not said.
              PartnerState state = 8 [(options.v1.field_class) = P0, (google.api.field_behavior) = OPTIONAL];
              // The partner that leads the programme in the country, where there is one.
              string lead_partner = 9 [(options.v1.field_class) = P0, (options.v1.resource) = "partner"];
              // Links the tenants of one organisation that works in several countries.
              string programme = 10 [(options.v1.field_class) = P0];
              // What the sources leave open about this row.
              string remark = 11 [(options.v1.field_class) = P1];
            }

            enum PartnerKind {
              PARTNER_KIND_UNSPECIFIED = 0;
              PARTNER_KIND_NGO = 1;
              PARTNER_KIND_CHARITY_SCHOOL = 2;
              PARTNER_KIND_RESIDENTIAL_HOME_OPERATOR = 3;
              PARTNER_KIND_SERVICE_PROVIDER = 4;
              PARTNER_KIND_AUTHORITY = 5;
              PARTNER_KIND_PROGRAMME_OWNER = 6;
              PARTNER_KIND_PROGRAMME_LEAD = 7;
            }

            enum PartnerState {
              PARTNER_STATE_UNSPECIFIED = 0;
              PARTNER_STATE_ONBOARDING = 1;  // Everything but exchanges.
              PARTNER_STATE_ACTIVE = 2;
              PARTNER_STATE_SUSPENDED = 3;  // Its systems are refused.
              PARTNER_STATE_OFFBOARDED = 4;
            }

            enum ServiceType {
              SERVICE_TYPE_UNSPECIFIED = 0;
              SERVICE_TYPE_ADMINISTRATIVE = 1;
              SERVICE_TYPE_LEGAL = 2;
              SERVICE_TYPE_PSYCHOSOCIAL = 3;
              SERVICE_TYPE_MEDICAL = 4;
              SERVICE_TYPE_PSYCHOLOGICAL = 5;
              SERVICE_TYPE_VOCATIONAL_GUIDANCE = 6;
              SERVICE_TYPE_SCHOOLING_SUPPORT = 7;
              SERVICE_TYPE_LIVELIHOOD_SUPPORT = 8;
              SERVICE_TYPE_ARTISTIC_WORKSHOP = 9;
              SERVICE_TYPE_RIGHTS_INFORMATION = 10;
              SERVICE_TYPE_LIFE_AND_SOFT_SKILLS = 11;
              SERVICE_TYPE_SHELTER = 12;
              SERVICE_TYPE_TRAINING_AND_COACHING = 13;
            }

            // A place of a partner where children live, learn or are received.
            message Site {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Site"
                pattern: "partners/{partner}/sites/{site}"
              };
              option (options.v1.record) = {
                kind: 2
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_DRAWN
                shown_by_directory: true
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // From the name.
              string partner = 2 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = OUTPUT_ONLY];
              SiteKind kind = 3 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              repeated common.v1.LocalizedText names = 4 [(options.v1.field_class) = P0, (options.v1.max_count) = 8, (google.api.field_behavior) = REQUIRED];
              common.v1.AdminArea area = 5 [(options.v1.field_class) = P0];
              // Where children sleep: P3 whatever the kind.
              string address = 6 [(options.v1.field_class) = P3];
              // Absent where it is not known.
              common.v1.IntValue capacity = 7 [(options.v1.field_class) = P1];
              bool capacity_approx = 8 [(options.v1.field_class) = P1];
              common.v1.IntValue min_age = 9 [(options.v1.field_class) = P1];
              common.v1.IntValue max_age = 10 [(options.v1.field_class) = P1];
              repeated Audience audiences = 11 [(options.v1.field_class) = P1, (options.v1.max_count) = 8];
              // Brothers and sisters are taken in whatever the audience.
              bool siblings_admitted = 12 [(options.v1.field_class) = P1];
              SiteState state = 13 [(options.v1.field_class) = P0, (google.api.field_behavior) = OPTIONAL];
              string remark = 14 [(options.v1.field_class) = P1];
              // How `max_age` is meant; UP_TO where it is not said. Who is admitted and who grows out are told by the same.
              AgeLimit max_age_limit = 15 [(options.v1.field_class) = P1];
            }

            // How a greatest age is meant.
            enum AgeLimit {
              AGE_LIMIT_UNSPECIFIED = 0;
              // Children of that age are taken too: of one up to 16, who is 16 may come, and leaves on its 17th birthday.
              AGE_LIMIT_UP_TO = 1;
              // Children leave on the birthday on which they reach it: of one until 16, who is 16 does not come.
              AGE_LIMIT_UNTIL = 2;
            }

            enum SiteKind {
              SITE_KIND_UNSPECIFIED = 0;
              SITE_KIND_DAY_CARE_CENTER = 1;
              SITE_KIND_RESIDENTIAL_HOME = 2;
              SITE_KIND_SHELTER = 3;
              SITE_KIND_CHARITY_SCHOOL = 4;
              SITE_KIND_HOSTEL = 5;
              SITE_KIND_SOCIAL_CENTER = 6;
              SITE_KIND_OFFICE = 7;
            }

            enum SiteState {
              SITE_STATE_UNSPECIFIED = 0;
              SITE_STATE_OPEN = 1;
              SITE_STATE_CLOSED = 2;
            }

            // For which children a site is.
            enum Audience {
              AUDIENCE_UNSPECIFIED = 0;
              AUDIENCE_STREET_CHILDREN = 1;
              AUDIENCE_GIRLS_TORTURED = 2;
              AUDIENCE_GIRLS_RAPED = 3;
              AUDIENCE_GIRLS_ABANDONED = 4;
              AUDIENCE_AT_RISK_OF_TRAFFICKING = 5;
              AUDIENCE_VULNERABLE_CHILDREN = 6;
            }

            // Somebody who works for a partner.
            message Staff {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Staff"
                pattern: "partners/{partner}/staff/{staff}"
              };
              option (options.v1.record) = {
                kind: 4
                service: AUDIENCE_PARTNER
                tenant: TENANT_PARTNER
                id: ID_FORM_DRAWN
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // From the name.
              string partner = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "partner", (google.api.field_behavior) = OUTPUT_ONLY];
              common.v1.PersonName person = 3 [(options.v1.field_class) = P2, (google.api.field_behavior) = REQUIRED];
              StaffKind kind = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // Only those that the kind of partner permits.
              repeated options.v1.Role roles = 5 [(options.v1.field_class) = P1, (options.v1.max_count) = 8];
              repeated string sites = 6 [(options.v1.field_class) = P1, (options.v1.resource) = "site", (options.v1.max_count) = 32];
              StaffState state = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OPTIONAL];
              // On which versions of the procedure they were trained. An operator writes them for the programme owner, so
              // nobody certifies themselves.
              repeated Certification certifications = 8 [(options.v1.field_class) = P1, (options.v1.max_count) = 16];
            }

            // That a staff member was trained on the procedure, in one version of it.
            message Certification {
              // As `sop_version` of the policy numbers has it.
              string sop_version = 1 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              Day certified_on = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            enum StaffKind {
              STAFF_KIND_UNSPECIFIED = 0;
              STAFF_KIND_SOCIAL_WORKER = 1;
              STAFF_KIND_MANAGER = 2;
              STAFF_KIND_TEACHER = 3;
              STAFF_KIND_PSYCHOLOGIST = 4;
              STAFF_KIND_MEDICAL = 5;
              STAFF_KIND_LEGAL = 6;
              STAFF_KIND_VOLUNTEER = 7;
              STAFF_KIND_OFFICER = 8;
              STAFF_KIND_ANALYST = 9;
            }

            enum StaffState {
              STAFF_STATE_UNSPECIFIED = 0;
              STAFF_STATE_ACTIVE = 1;
              STAFF_STATE_DISABLED = 2;
            }

            // A program of a partner that calls, by the identity in its certificate.
            message System {
              option (google.api.resource) = {
                type: "partner.pegase.internal/System"
                pattern: "partners/{partner}/systems/{system}"
              };
              option (options.v1.record) = {
                kind: 3
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_SLUG
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // From the name.
              string partner = 2 [(options.v1.field_class) = P1, (options.v1.resource) = "partner", (google.api.field_behavior) = OUTPUT_ONLY];
              // The one URI of the certificate: `spiffe://pegase/vn/partner/ctse/system/main`. Its last part names the
              // system.
              string identity = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              // A revoked identity is never accepted again: register another.
              SystemState state = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              google.protobuf.Timestamp revoke_time = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum SystemState {
              SYSTEM_STATE_UNSPECIFIED = 0;
              SYSTEM_STATE_ACTIVE = 1;
              SYSTEM_STATE_REVOKED = 2;
            }

            // Somebody of the cell who is no partner's: an operator, or one of our own programs.
            message Account {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Account"
                pattern: "accounts/{account}"
              };
              option (options.v1.record) = {
                kind: 6
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_ACCOUNT
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // The one URI of the certificate: `spiffe://pegase/vn/operator/anna` or `spiffe://pegase/vn/service/family`. Names
              // the account: `accounts/operator.anna`.
              string identity = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              AccountState state = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who asked for it last: `operator/first`.
              string proposed_by = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              // Who approved that; empty while nobody has.
              string approved_by = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              google.protobuf.Timestamp revoke_time = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum AccountState {
              ACCOUNT_STATE_UNSPECIFIED = 0;
              ACCOUNT_STATE_PENDING = 1;  // Refused until another operator approves it.
              ACCOUNT_STATE_ACTIVE = 2;
              ACCOUNT_STATE_REVOKED = 3;
            }

            // A certificate that the cell's authority has issued.
            message Certificate {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Certificate"
                pattern: "certificates/{certificate}"
              };
              option (options.v1.record) = {
                kind: 7
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_FINGERPRINT
                standard: [READ_GET]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // Whose it is: the one URI in it, `spiffe://pegase/vn/partner/ctse/system/main`, or `dns:NAME` of a server's.
              string identity = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              // SHA-256 of its DER bytes, 64 digits of 0-9 and a-f. Names the record: `certificates/{fingerprint}`.
              string fingerprint = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              // In hexadecimal, 0-9 and a-f, without leading zeros.
              string serial = 4 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              google.protobuf.Timestamp not_before = 5 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              google.protobuf.Timestamp not_after = 6 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              // A revoked certificate is never accepted again.
              CertificateState state = 7 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
              google.protobuf.Timestamp revoke_time = 8 [(options.v1.field_class) = P1, (google.api.field_behavior) = OUTPUT_ONLY];
            }

            enum CertificateState {
              CERTIFICATE_STATE_UNSPECIFIED = 0;
              CERTIFICATE_STATE_ISSUED = 1;
              CERTIFICATE_STATE_REVOKED = 2;
            }

            // The numbers that the programme decides, with the day from which they hold.
            message Policy {
              option (google.api.resource) = {
                type: "partner.pegase.internal/Policy"
                pattern: "partners/{partner}/policies/{policy}"
              };
              option (options.v1.record) = {
                kind: 5
                service: AUDIENCE_PARTNER
                tenant: TENANT_DIRECTORY
                id: ID_FORM_DRAWN
                shown_by_directory: true
                standard: [READ_GET, READ_LIST]
              };

              common.v1.Meta meta = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = IDENTIFIER];
              // From the name.
              string partner = 2 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = OUTPUT_ONLY];
              // Today or later, and no other record's.
              Day effective = 3 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              PolicyNumbers numbers = 4 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED, (google.api.field_behavior) = IMMUTABLE];
              string remark = 5 [(options.v1.field_class) = P0];
            }

            // A calendar date that everybody may know, unlike one of a person.
            message Day {
              int32 year = 1 [(options.v1.field_class) = P0];
              int32 month = 2 [(options.v1.field_class) = P0];
              int32 day = 3 [(options.v1.field_class) = P0];
            }

            // A number of 0 stays as it was before the record; none of them can be 0.
            message PolicyNumbers {
              // From this age the child's own view is heard before a decision.
              int32 child_view_age = 1 [(options.v1.field_class) = P0];
              // From this age a consent needs the child's assent.
              int32 assent_age = 2 [(options.v1.field_class) = P0];
              // From identification to screening.
              int32 screening_days = 3 [(options.v1.field_class) = P0];
              // From screening to registration.
              int32 registration_days = 4 [(options.v1.field_class) = P0];
              // From registration to assessment, by risk.
              int32 assessment_days_low = 5 [(options.v1.field_class) = P0];
              int32 assessment_days_medium = 6 [(options.v1.field_class) = P0];
              int32 assessment_days_high = 7 [(options.v1.field_class) = P0];
              int32 assessment_days_critical = 8 [(options.v1.field_class) = P0];
              // From assessment to plan.
              int32 care_plan_days = 9 [(options.v1.field_class) = P0];
              // Between two reviews of a case in support.
              int32 review_months = 10 [(options.v1.field_class) = P0];
              // Of a trial at home.
              int32 trial_min_days = 11 [(options.v1.field_class) = P0];
              int32 trial_min_visits = 12 [(options.v1.field_class) = P0];
              int32 trial_max_days = 13 [(options.v1.field_class) = P0];
              // Of the follow-up after a trial.
              int32 post_integration_months = 14 [(options.v1.field_class) = P0];
              // Months after the trial's end at which the family is reviewed.
              repeated int32 post_integration_review_months = 15 [(options.v1.field_class) = P0, (options.v1.max_count) = 12];
              // Of a best-interest panel, at least.
              int32 panel_members = 16 [(options.v1.field_class) = P0];
              // Before a case is closed for lost contact.
              int32 contact_attempts = 17 [(options.v1.field_class) = P0];
              // Before the case of a missing child is closed.
              int32 missing_months = 18 [(options.v1.field_class) = P0];
              // After a missing child is back.
              int32 reassessment_hours = 19 [(options.v1.field_class) = P0];
              // Of a family.
              int32 follow_up_min_months = 20 [(options.v1.field_class) = P0];
              int32 follow_up_max_months = 21 [(options.v1.field_class) = P0];
              int32 follow_up_extension_months = 22 [(options.v1.field_class) = P0];
              // Between two visits.
              int32 visit_interval_days = 23 [(options.v1.field_class) = P0];
              // Of leave to keep siblings apart.
              int32 separation_exception_days = 24 [(options.v1.field_class) = P0];
              // Of an emergency placement.
              int32 emergency_hours = 25 [(options.v1.field_class) = P0];
              // Monthly income of a family in cents.
              int32 extreme_poverty_usd_minor = 26 [(options.v1.field_class) = P0];
              // From this age light work is lawful; a flag, never an exclusion.
              int32 light_work_age = 27 [(options.v1.field_class) = P0];
              // A week.
              int32 light_work_hours = 28 [(options.v1.field_class) = P0];
              int32 school_age_from = 29 [(options.v1.field_class) = P0];
              int32 school_age_to = 30 [(options.v1.field_class) = P0];
              // Before a site's oldest age.
              int32 age_out_alert_months = 31 [(options.v1.field_class) = P0];
              // From a family's archiving to its purge.
              int32 archived_family_days = 32 [(options.v1.field_class) = P0];
              // From the decision to purge a case to its purge.
              int32 case_purge_days = 66 [(options.v1.field_class) = P0];
              // In which staff certified on the version before may go on.
              int32 certification_grace_days = 33 [(options.v1.field_class) = P0];
              // The version of the procedure; empty stays as it was.
              string sop_version = 34 [(options.v1.field_class) = P0];
              // Before anybody has judged the risk.
              int32 assessment_days_unknown = 35 [(options.v1.field_class) = P0];
              // From plan to first service.
              int32 first_service_days = 36 [(options.v1.field_class) = P0];
              // Among the members of a best-interest panel, at least.
              int32 panel_professions = 37 [(options.v1.field_class) = P0];
              // In which a closed case may be opened again.
              int32 reopen_days = 38 [(options.v1.field_class) = P0];
              // In which a second person may agree, and what was agreed to be done.
              int32 approval_days = 39 [(options.v1.field_class) = P0];
              // From this age a child may consent by itself, alone.
              int32 consent_age = 42 [(options.v1.field_class) = P0];
              // After a consent to a child's care has ended; from then on care is refused, but for the child's safety.
              int32 consent_lapse_days = 43 [(options.v1.field_class) = P0];
              // In which a manager looks at an emergency placement that one person's word let begin.
              int32 emergency_review_hours = 44 [(options.v1.field_class) = P0];
              // After the day on which something happened, in which it is entered without a mark, and counts.
              int32 late_entry_days = 48 [(options.v1.field_class) = P0];
              // After that day, in which anybody with a case role enters it; later a manager.
              int32 late_entry_manager_days = 49 [(options.v1.field_class) = P0];
              // Back in which something can have happened that is recorded. A birth, and what was done to a child, may lie further.
              int32 past_years = 50 [(options.v1.field_class) = P0];
              // Ahead in which something can be planned.
              int32 plan_years = 51 [(options.v1.field_class) = P0];
              // Whole years that a child can have when it is met, and any member of a family.
              int32 case_age_years = 52 [(options.v1.field_class) = P0];
              int32 member_age_years = 53 [(options.v1.field_class) = P0];
              // Of work in a week that a child can have done.
              int32 work_hours = 54 [(options.v1.field_class) = P0];
              // After which the age of a child must be looked at again of which it is unknown.
              int32 age_review_months = 55 [(options.v1.field_class) = P0];
              // So many years two births may lie apart that may be of one child.
              int32 duplicate_birth_years = 61 [(options.v1.field_class) = P0];
            }

            message CreatePartnerRequest {
              Partner partner = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetPartnerRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
            }

            message ListPartnersRequest {
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListPartnersResponse {
              repeated Partner partners = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message UpdatePartnerRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              Partner partner = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CreateSiteRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Site site = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetSiteRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "site", (google.api.field_behavior) = REQUIRED];
            }

            message ListSitesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListSitesResponse {
              repeated Site sites = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message UpdateSiteRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              Site site = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CreateStaffRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Staff staff = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetStaffRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "staff", (google.api.field_behavior) = REQUIRED];
            }

            message ListStaffRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListStaffResponse {
              repeated Staff staff = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message UpdateStaffRequest {
              // `meta.name` says which, `meta.etag` which revision was read.
              Staff staff = 1 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              google.protobuf.FieldMask update_mask = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message RegisterSystemRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              System system = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetSystemRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "system", (google.api.field_behavior) = REQUIRED];
            }

            message ListSystemsRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListSystemsResponse {
              repeated System systems = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RevokeSystemRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "system", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message RegisterAccountRequest {
              Account account = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ApproveAccountRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "account", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetAccountRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "account", (google.api.field_behavior) = REQUIRED];
            }

            message ListAccountsRequest {
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListAccountsResponse {
              repeated Account accounts = 1 [(options.v1.field_class) = P1, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RevokeAccountRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "account", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message ReinstateAccountRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "account", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message RecordCertificateRequest {
              Certificate certificate = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetCertificateRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "certificate", (google.api.field_behavior) = REQUIRED];
            }

            message ListCertificatesRequest {
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
              // Only those of this identity; empty for all.
              string identity = 4 [(options.v1.field_class) = P1];
              // Only those whose `not_after` is earlier; absent for all.
              google.protobuf.Timestamp ends_before = 5 [(options.v1.field_class) = P1];
            }

            message ListCertificatesResponse {
              repeated Certificate certificates = 1 [(options.v1.field_class) = P1, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message RevokeCertificateRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "certificate", (google.api.field_behavior) = REQUIRED];
              // The `meta.etag` of the revision you read.
              string etag = 2 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message CreatePolicyRequest {
              // `partners/{partner}`: the programme owner.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              Policy policy = 2 [(options.v1.field_class) = P0, (google.api.field_behavior) = REQUIRED];
              // A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
              // request sent again with it gets the first answer again, for 30 days.
              string request_id = 3 [(options.v1.field_class) = P1, (google.api.field_behavior) = REQUIRED];
            }

            message GetPolicyRequest {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "policy", (google.api.field_behavior) = REQUIRED];
            }

            message ListPoliciesRequest {
              // `partners/{partner}`.
              string parent = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner", (google.api.field_behavior) = REQUIRED];
              // 0 means 50; more than 100 gives 100; negative is refused.
              int32 page_size = 2 [(options.v1.field_class) = P0];
              // From the answer before, with the same other fields.
              string page_token = 3 [(options.v1.field_class) = P0];
            }

            message ListPoliciesResponse {
              repeated Policy policies = 1 [(options.v1.field_class) = P0, (options.v1.max_count) = 100];
              // Empty at the end.
              string next_page_token = 2 [(options.v1.field_class) = P0];
            }

            message WatchAccessRequest {}

            // A part of the access table: rows replace those of the same name. A message with no row is a heartbeat.
            message WatchAccessResponse {
              // The table begins anew with this message; `complete` ends it.
              bool snapshot = 1 [(options.v1.field_class) = P0];
              // The receiver's table now stands at `revision`.
              bool complete = 2 [(options.v1.field_class) = P0];
              int64 revision = 3 [(options.v1.field_class) = P0];
              repeated AccessPartner partners = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated AccessSystem systems = 5 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated AccessStaff staff = 6 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated AccessAccount accounts = 7 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              // Revoked ones alone.
              repeated AccessCertificate certificates = 8 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
            }

            // An account as gateways know it.
            message AccessAccount {
              string name = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "account"];
              string identity = 2 [(options.v1.field_class) = P1];
              AccountState state = 3 [(options.v1.field_class) = P1];
            }

            // A certificate as gateways know it.
            message AccessCertificate {
              string name = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "certificate"];
              string fingerprint = 2 [(options.v1.field_class) = P1];
              CertificateState state = 3 [(options.v1.field_class) = P1];
            }

            // A partner as gateways know it.
            message AccessPartner {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "partner"];
              PartnerState state = 2 [(options.v1.field_class) = P0];
              PartnerKind kind = 3 [(options.v1.field_class) = P0];
              // Of the record, in the directory's watch alone; likewise in the other rows.
              int64 revision = 4 [(options.v1.field_class) = P1];
              // The records of the partner's staff cannot be read now: whoever a call names as staff of this partner is refused
              // with UNAVAILABLE, whatever was told of them before.
              bool staff_unreadable = 5 [(options.v1.field_class) = P1];
              // Of an authority.
              repeated common.v1.AdminArea jurisdiction = 6 [(options.v1.field_class) = P0, (options.v1.max_count) = 16];
            }

            // A system as gateways know it.
            message AccessSystem {
              string name = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "system"];
              string identity = 2 [(options.v1.field_class) = P1];
              SystemState state = 3 [(options.v1.field_class) = P1];
            }

            // A staff member as gateways know it.
            message AccessStaff {
              string name = 1 [(options.v1.field_class) = P1, (options.v1.resource) = "staff"];
              StaffState state = 2 [(options.v1.field_class) = P1];
              repeated options.v1.Role roles = 3 [(options.v1.field_class) = P1, (options.v1.max_count) = 8];
              // Of the directory's watch alone: who may do what at a gateway does not depend on it.
              repeated Certification certifications = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 16];
              int64 revision = 5 [(options.v1.field_class) = P1];
            }

            message WatchDirectoryRequest {}

            // As WatchAccessResponse, with sites in the place of systems.
            message WatchDirectoryResponse {
              bool snapshot = 1 [(options.v1.field_class) = P0];
              bool complete = 2 [(options.v1.field_class) = P0];
              int64 revision = 3 [(options.v1.field_class) = P0];
              repeated AccessPartner partners = 4 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated DirectorySite sites = 5 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated AccessStaff staff = 6 [(options.v1.field_class) = P1, (options.v1.max_count) = 256];
              repeated DirectoryPolicy policies = 7 [(options.v1.field_class) = P0, (options.v1.max_count) = 256];
            }

            // The programme's numbers as FamilyService knows them.
            message DirectoryPolicy {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "policy"];
              Day effective = 2 [(options.v1.field_class) = P0];
              PolicyNumbers numbers = 3 [(options.v1.field_class) = P0];
              int64 revision = 4 [(options.v1.field_class) = P1];
            }

            // A site as FamilyService knows it.
            message DirectorySite {
              string name = 1 [(options.v1.field_class) = P0, (options.v1.resource) = "site"];
              SiteState state = 2 [(options.v1.field_class) = P0];
              SiteKind kind = 3 [(options.v1.field_class) = P0];
              common.v1.IntValue capacity = 4 [(options.v1.field_class) = P1];
              common.v1.IntValue min_age = 5 [(options.v1.field_class) = P1];
              common.v1.IntValue max_age = 6 [(options.v1.field_class) = P1];
              repeated Audience audiences = 7 [(options.v1.field_class) = P1, (options.v1.max_count) = 8];
              bool siblings_admitted = 8 [(options.v1.field_class) = P1];
              int64 revision = 9 [(options.v1.field_class) = P1];
              AgeLimit max_age_limit = 10 [(options.v1.field_class) = P1];
            }
            """##
        ),
    ]
}
