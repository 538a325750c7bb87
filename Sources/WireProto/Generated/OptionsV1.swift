// Written by scripts/generate from proto/pegase/options/v1/options.proto. Do not edit: change the proto.

/// What is declared once about each RPC and each field, and enforced everywhere:
/// who may call, why, and how sensitive each value is. The generator refuses an
/// RPC that does not say who may call it, a field without a class, and a
/// repeated field without a maximum count.
public enum OptionsV1 {}

extension OptionsV1 {
    /// How sensitive a field is. Logs, masks, redaction, exports and referrals all
    /// follow this one declaration.
    public struct FieldClass: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FieldClass(rawValue: 0)
        /// Programme: may be shown to every authenticated partner of the cell.
        public static let p0 = FieldClass(rawValue: 1)
        /// Operational: states, dates, service types, opaque ids.
        public static let p1 = FieldClass(rawValue: 2)
        /// Identifying: names, birth dates, addresses, phone numbers.
        public static let p2 = FieldClass(rawValue: 3)
        /// Special: harm, health, exploiters, a shelter's address.
        public static let p3 = FieldClass(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.options.v1.FieldClass", prefix: "FIELD_CLASS_",
            [
                ("FIELD_CLASS_UNSPECIFIED", 0),
                ("P0", 1),
                ("P1", 2),
                ("P2", 3),
                ("P3", 4),
            ])
    }
}

extension OptionsV1 {
    /// What the caller must be to the tenant whose records the RPC touches.
    public struct Relation: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Relation(rawValue: 0)
        /// The caller's own tenant.
        public static let own = Relation(rawValue: 1)
        /// A letter in force that names the caller.
        public static let exchange = Relation(rawValue: 2)
        /// P0 fields of partners and sites of the caller's cell.
        public static let directory = Relation(rawValue: 3)
        /// An operator of the cell: registry RPCs, nothing with a child in it.
        public static let `operator` = Relation(rawValue: 4)
        /// Another service of the cell.
        public static let service = Relation(rawValue: 5)
        /// Health and reflection: every authenticated caller, no tenant data.
        public static let infrastructure = Relation(rawValue: 6)
        /// Every caller whom the registry lets in; no tenant data.
        public static let registered = Relation(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.options.v1.Relation", prefix: "RELATION_",
            [
                ("RELATION_UNSPECIFIED", 0),
                ("OWN", 1),
                ("EXCHANGE", 2),
                ("DIRECTORY", 3),
                ("OPERATOR", 4),
                ("SERVICE", 5),
                ("INFRASTRUCTURE", 6),
                ("REGISTERED", 7),
            ])
    }
}

extension OptionsV1 {
    /// What a staff member may do. A call without a staff member has the role of its
    /// system alone.
    public struct Role: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Role(rawValue: 0)
        public static let socialWorker = Role(rawValue: 1)
        public static let manager = Role(rawValue: 2)
        public static let volunteer = Role(rawValue: 3)
        public static let serviceProvider = Role(rawValue: 4)
        public static let countryCoordinator = Role(rawValue: 5)
        public static let programmeLead = Role(rawValue: 6)
        public static let programmeAnalyst = Role(rawValue: 7)
        public static let authorityOfficer = Role(rawValue: 8)
        public static let auditor = Role(rawValue: 9)
        public static let system = Role(rawValue: 10)

        public static let schema = EnumSchema(
            "pegase.options.v1.Role", prefix: "ROLE_",
            [
                ("ROLE_UNSPECIFIED", 0),
                ("ROLE_SOCIAL_WORKER", 1),
                ("ROLE_MANAGER", 2),
                ("ROLE_VOLUNTEER", 3),
                ("ROLE_SERVICE_PROVIDER", 4),
                ("ROLE_COUNTRY_COORDINATOR", 5),
                ("ROLE_PROGRAMME_LEAD", 6),
                ("ROLE_PROGRAMME_ANALYST", 7),
                ("ROLE_AUTHORITY_OFFICER", 8),
                ("ROLE_AUDITOR", 9),
                ("ROLE_SYSTEM", 10),
            ])
    }
}

extension OptionsV1 {
    /// Why a call is made; sent as metadata `pegase-purpose` and kept with the access
    /// event, so that the log can say why.
    public struct Purpose: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Purpose(rawValue: 0)
        public static let care = Purpose(rawValue: 1)
        public static let supervision = Purpose(rawValue: 2)
        public static let referral = Purpose(rawValue: 3)
        public static let authorityDuty = Purpose(rawValue: 4)
        public static let reporting = Purpose(rawValue: 5)
        public static let audit = Purpose(rawValue: 6)
        public static let subjectRequest = Purpose(rawValue: 7)
        public static let breakGlass = Purpose(rawValue: 8)
        public static let maintenance = Purpose(rawValue: 9)

        public static let schema = EnumSchema(
            "pegase.options.v1.Purpose", prefix: "PURPOSE_",
            [
                ("PURPOSE_UNSPECIFIED", 0),
                ("PURPOSE_CARE", 1),
                ("PURPOSE_SUPERVISION", 2),
                ("PURPOSE_REFERRAL", 3),
                ("PURPOSE_AUTHORITY_DUTY", 4),
                ("PURPOSE_REPORTING", 5),
                ("PURPOSE_AUDIT", 6),
                ("PURPOSE_SUBJECT_REQUEST", 7),
                ("PURPOSE_BREAK_GLASS", 8),
                ("PURPOSE_MAINTENANCE", 9),
            ])
    }
}

extension OptionsV1 {
    /// Which service of the cell serves the RPC.
    public struct Audience: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Audience(rawValue: 0)
        public static let partner = Audience(rawValue: 1)
        public static let family = Audience(rawValue: 2)
        /// Served by each program for itself.
        public static let any = Audience(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.options.v1.Audience", prefix: "AUDIENCE_",
            [
                ("AUDIENCE_UNSPECIFIED", 0),
                ("AUDIENCE_PARTNER", 1),
                ("AUDIENCE_FAMILY", 2),
                ("AUDIENCE_ANY", 3),
            ])
    }
}
