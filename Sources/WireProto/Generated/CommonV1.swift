// Written by scripts/generate from proto/pegase/common/v1/common.proto. Do not edit: change the proto.

/// Values that every resource shares.
public enum CommonV1 {}

extension CommonV1 {
    /// A calendar date; an unknown month or day is 0.
    public struct Date: WireMessage {
        public var year: Int32 = 0
        public var month: Int32 = 0
        public var day: Int32 = 0

        public init() {}

        public init(year: Int32 = 0, month: Int32 = 0, day: Int32 = 0) {
            self.year = year
            self.month = month
            self.day = day
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.Date",
            [
                FieldSchema(number: 1, name: "year", kind: .int32, fieldClass: .p2),
                FieldSchema(number: 2, name: "month", kind: .int32, fieldClass: .p2),
                FieldSchema(number: 3, name: "day", kind: .int32, fieldClass: .p2),
            ])
    }
}

extension CommonV1 {
    /// A text in one language: vi, km, lo, fil, fr or en.
    public struct LocalizedText: WireMessage {
        public var lang: String = ""
        public var text: String = ""

        public init() {}

        public init(lang: String = "", text: String = "") {
            self.lang = lang
            self.text = text
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.LocalizedText",
            [
                FieldSchema(number: 1, name: "lang", kind: .string, fieldClass: .p0),
                FieldSchema(number: 2, name: "text", kind: .string, fieldClass: .p0),
            ])
    }
}

extension CommonV1 {
    /// The parts of a person's name, in the order of its own language when it is written.
    public struct PersonName: WireMessage {
        public var family: String = ""
        public var given: String = ""
        /// Any other part, such as a middle name.
        public var other: String = ""
        /// ISO 15924: Latn, Khmr, Laoo.
        public var script: String = ""

        public init() {}

        public init(family: String = "", given: String = "", other: String = "", script: String = "") {
            self.family = family
            self.given = given
            self.other = other
            self.script = script
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.PersonName",
            [
                FieldSchema(number: 1, name: "family", kind: .string, fieldClass: .p2),
                FieldSchema(number: 2, name: "given", kind: .string, fieldClass: .p2),
                FieldSchema(number: 3, name: "other", kind: .string, fieldClass: .p2),
                FieldSchema(number: 4, name: "script", kind: .string, fieldClass: .p1),
            ])
    }
}

extension CommonV1 {
    /// A province, district or commune, by its national code where it has one.
    public struct AdminArea: WireMessage {
        public var country: CommonV1.Country = CommonV1.Country(rawValue: 0)
        public var code: String = ""
        public var name: String = ""

        public init() {}

        public init(
            country: CommonV1.Country = CommonV1.Country(rawValue: 0), code: String = "", name: String = ""
        ) {
            self.country = country
            self.code = code
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.AdminArea",
            [
                FieldSchema(
                    number: 1, name: "country", kind: .enumeration, fieldClass: .p0,
                    enumeration: CommonV1.Country.schema),
                FieldSchema(number: 2, name: "code", kind: .string, fieldClass: .p0),
                FieldSchema(number: 3, name: "name", kind: .string, fieldClass: .p0),
            ])
    }
}

extension CommonV1 {
    /// An amount of money.
    public struct Money: WireMessage {
        /// ISO 4217.
        public var currency: String = ""
        /// In the smallest unit of the currency: 100 for one dollar, 1 for one dong.
        public var minorUnits: Int64 = 0

        public init() {}

        public init(currency: String = "", minorUnits: Int64 = 0) {
            self.currency = currency
            self.minorUnits = minorUnits
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.Money",
            [
                FieldSchema(number: 1, name: "currency", kind: .string, fieldClass: .p1),
                FieldSchema(number: 2, name: "minor_units", kind: .int64, fieldClass: .p2),
            ])
    }
}

extension CommonV1 {
    /// A number that may be absent.
    public struct IntValue: WireMessage {
        public var value: Int32 = 0

        public init() {}

        public init(value: Int32 = 0) {
            self.value = value
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.IntValue",
            [
                FieldSchema(number: 1, name: "value", kind: .int32, fieldClass: .p1)
            ])
    }
}

extension CommonV1 {
    /// Who did something: a staff member of a partner, an operator or a service.
    public struct Actor: WireMessage {
        public var partner: String = ""
        public var staff: String = ""
        /// `system/main`, `operator/first`, `service/family`: the identity that called.
        public var identity: String = ""

        public init() {}

        public init(partner: String = "", staff: String = "", identity: String = "") {
            self.partner = partner
            self.staff = staff
            self.identity = identity
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.Actor",
            [
                FieldSchema(number: 1, name: "partner", kind: .string, fieldClass: .p1, resource: "partner"),
                FieldSchema(number: 2, name: "staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 3, name: "identity", kind: .string, fieldClass: .p1),
            ])
    }
}

extension CommonV1 {
    /// What every record says of itself. In an update, `name` says which record is
    /// meant, and `etag` which revision of it was read; all else, and all of it when
    /// a record is made, is the service's.
    public struct Meta: WireMessage {
        public var name: String = ""
        public var etag: String = ""
        public var createTime: GoogleProtobuf.Timestamp?
        public var updateTime: GoogleProtobuf.Timestamp?
        /// Since when the record is set aside.
        public var deleteTime: GoogleProtobuf.Timestamp?
        /// From then on nothing shows the record.
        public var purgeTime: GoogleProtobuf.Timestamp?
        public var createBy: CommonV1.Actor?
        public var updateBy: CommonV1.Actor?
        /// Counted from 1.
        public var revision: Int64 = 0

        public init() {}

        public init(
            name: String = "", etag: String = "", createTime: GoogleProtobuf.Timestamp? = nil,
            updateTime: GoogleProtobuf.Timestamp? = nil, deleteTime: GoogleProtobuf.Timestamp? = nil,
            purgeTime: GoogleProtobuf.Timestamp? = nil, createBy: CommonV1.Actor? = nil,
            updateBy: CommonV1.Actor? = nil, revision: Int64 = 0
        ) {
            self.name = name
            self.etag = etag
            self.createTime = createTime
            self.updateTime = updateTime
            self.deleteTime = deleteTime
            self.purgeTime = purgeTime
            self.createBy = createBy
            self.updateBy = updateBy
            self.revision = revision
        }

        public static let schema = MessageSchema(
            "pegase.common.v1.Meta",
            [
                FieldSchema(
                    number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*",
                    behavior: [.identifier]),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "create_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 4, name: "update_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 5, name: "delete_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 6, name: "purge_time", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: GoogleProtobuf.Timestamp.schema),
                FieldSchema(
                    number: 7, name: "create_by", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Actor.schema),
                FieldSchema(
                    number: 8, name: "update_by", kind: .message, fieldClass: .p1, behavior: [.outputOnly],
                    message: CommonV1.Actor.schema),
                FieldSchema(
                    number: 9, name: "revision", kind: .int64, fieldClass: .p1, behavior: [.outputOnly]),
            ])
    }
}

extension CommonV1 {
    /// By ISO 3166-1 alpha-2.
    public struct Country: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Country(rawValue: 0)
        public static let vn = Country(rawValue: 1)
        public static let kh = Country(rawValue: 2)
        public static let la = Country(rawValue: 3)
        public static let ph = Country(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.common.v1.Country", prefix: "COUNTRY_",
            [
                ("COUNTRY_UNSPECIFIED", 0),
                ("COUNTRY_VN", 1),
                ("COUNTRY_KH", 2),
                ("COUNTRY_LA", 3),
                ("COUNTRY_PH", 4),
            ])
    }
}
