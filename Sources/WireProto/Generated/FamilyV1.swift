// Written by scripts/generate from proto/pegase/family/v1/family.proto, proto/pegase/family/v1/sync.proto. Do not edit: change the proto.

/// The follow-up of families: who lives in them, what endangers them, who answers for them.
public enum FamilyV1 {}

extension FamilyV1 {
    public struct Family: WireMessage {
        public var meta: CommonV1.Meta?
        /// Output only: how people of the partner name it, as in `CTSE-7F3K2`.
        public var caseCode: String = ""
        public var headType: FamilyV1.HeadType = FamilyV1.HeadType(rawValue: 0)
        public var area: CommonV1.AdminArea?
        public var address: String = ""
        /// Absent where not known; no upper bound.
        public var dependentChildren: CommonV1.IntValue?
        public var monthlyIncome: CommonV1.Money?
        public var displacement: FamilyV1.Displacement = FamilyV1.Displacement(rawValue: 0)
        public var riskFactors: [FamilyV1.RiskFactor] = []
        /// Output only.
        public var state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0)
        /// Active staff of the partner; required.
        public var responsibleStaff: String = ""
        /// Output only.
        public var linkedCases: [String] = []
        public var remittance: FamilyV1.Remittance?
        public var note: String = ""
        /// Output only: the revision of the directory by which `responsible_staff` was accepted.
        public var directoryRevision: Int64 = 0

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, caseCode: String = "",
            headType: FamilyV1.HeadType = FamilyV1.HeadType(rawValue: 0), area: CommonV1.AdminArea? = nil,
            address: String = "", dependentChildren: CommonV1.IntValue? = nil,
            monthlyIncome: CommonV1.Money? = nil,
            displacement: FamilyV1.Displacement = FamilyV1.Displacement(rawValue: 0),
            riskFactors: [FamilyV1.RiskFactor] = [],
            state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0), responsibleStaff: String = "",
            linkedCases: [String] = [], remittance: FamilyV1.Remittance? = nil, note: String = "",
            directoryRevision: Int64 = 0
        ) {
            self.meta = meta
            self.caseCode = caseCode
            self.headType = headType
            self.area = area
            self.address = address
            self.dependentChildren = dependentChildren
            self.monthlyIncome = monthlyIncome
            self.displacement = displacement
            self.riskFactors = riskFactors
            self.state = state
            self.responsibleStaff = responsibleStaff
            self.linkedCases = linkedCases
            self.remittance = remittance
            self.note = note
            self.directoryRevision = directoryRevision
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Family",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, message: CommonV1.Meta.schema),
                FieldSchema(number: 2, name: "case_code", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 3, name: "head_type", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.HeadType.schema),
                FieldSchema(
                    number: 4, name: "area", kind: .message, fieldClass: .p1,
                    message: CommonV1.AdminArea.schema),
                FieldSchema(number: 5, name: "address", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 6, name: "dependent_children", kind: .message, fieldClass: .p1,
                    message: CommonV1.IntValue.schema),
                FieldSchema(
                    number: 7, name: "monthly_income", kind: .message, fieldClass: .p2,
                    message: CommonV1.Money.schema),
                FieldSchema(
                    number: 8, name: "displacement", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.Displacement.schema),
                FieldSchema(
                    number: 9, name: "risk_factors", kind: .enumeration, isRepeated: true, maxCount: 32,
                    fieldClass: .p3, enumeration: FamilyV1.RiskFactor.schema),
                FieldSchema(
                    number: 10, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.FamilyState.schema),
                FieldSchema(
                    number: 11, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 12, name: "linked_cases", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p1, resource: "case"),
                FieldSchema(
                    number: 13, name: "remittance", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Remittance.schema),
                FieldSchema(number: 14, name: "note", kind: .string, fieldClass: .p3),
                FieldSchema(number: 15, name: "directory_revision", kind: .int64, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct Remittance: WireMessage {
        public var amount: CommonV1.Money?
        public var rhythm: FamilyV1.RemittanceRhythm = FamilyV1.RemittanceRhythm(rawValue: 0)
        public var senderMember: String = ""

        public init() {}

        public init(
            amount: CommonV1.Money? = nil,
            rhythm: FamilyV1.RemittanceRhythm = FamilyV1.RemittanceRhythm(rawValue: 0),
            senderMember: String = ""
        ) {
            self.amount = amount
            self.rhythm = rhythm
            self.senderMember = senderMember
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Remittance",
            [
                FieldSchema(
                    number: 1, name: "amount", kind: .message, fieldClass: .p2, message: CommonV1.Money.schema
                ),
                FieldSchema(
                    number: 2, name: "rhythm", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.RemittanceRhythm.schema),
                FieldSchema(
                    number: 3, name: "sender_member", kind: .string, fieldClass: .p1, resource: "member"),
            ])
    }
}

extension FamilyV1 {
    public struct Member: WireMessage {
        public var meta: CommonV1.Meta?
        public var person: CommonV1.PersonName?
        public var sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0)
        public var birth: FamilyV1.BirthDate?
        public var relationToHead: FamilyV1.Relation = FamilyV1.Relation(rawValue: 0)
        public var caretaker: Bool = false
        public var absence: FamilyV1.Absence?
        public var orphan: FamilyV1.OrphanStatus = FamilyV1.OrphanStatus(rawValue: 0)
        public var income: CommonV1.Money?
        /// Output only until it has its own procedure.
        public var capacity: FamilyV1.ParentalCapacity?
        public var allegedExploiter: Bool = false
        /// Output only.
        public var childCase: String = ""
        /// Output only.
        public var state: FamilyV1.MemberState = FamilyV1.MemberState(rawValue: 0)

        public init() {}

        public init(
            meta: CommonV1.Meta? = nil, person: CommonV1.PersonName? = nil,
            sex: FamilyV1.Sex = FamilyV1.Sex(rawValue: 0), birth: FamilyV1.BirthDate? = nil,
            relationToHead: FamilyV1.Relation = FamilyV1.Relation(rawValue: 0), caretaker: Bool = false,
            absence: FamilyV1.Absence? = nil,
            orphan: FamilyV1.OrphanStatus = FamilyV1.OrphanStatus(rawValue: 0), income: CommonV1.Money? = nil,
            capacity: FamilyV1.ParentalCapacity? = nil, allegedExploiter: Bool = false,
            childCase: String = "", state: FamilyV1.MemberState = FamilyV1.MemberState(rawValue: 0)
        ) {
            self.meta = meta
            self.person = person
            self.sex = sex
            self.birth = birth
            self.relationToHead = relationToHead
            self.caretaker = caretaker
            self.absence = absence
            self.orphan = orphan
            self.income = income
            self.capacity = capacity
            self.allegedExploiter = allegedExploiter
            self.childCase = childCase
            self.state = state
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Member",
            [
                FieldSchema(
                    number: 1, name: "meta", kind: .message, fieldClass: .p0, message: CommonV1.Meta.schema),
                FieldSchema(
                    number: 2, name: "person", kind: .message, fieldClass: .p2,
                    message: CommonV1.PersonName.schema),
                FieldSchema(
                    number: 3, name: "sex", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.Sex.schema),
                FieldSchema(
                    number: 4, name: "birth", kind: .message, fieldClass: .p2,
                    message: FamilyV1.BirthDate.schema),
                FieldSchema(
                    number: 5, name: "relation_to_head", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.Relation.schema),
                FieldSchema(number: 6, name: "caretaker", kind: .bool, fieldClass: .p1),
                FieldSchema(
                    number: 7, name: "absence", kind: .message, fieldClass: .p2,
                    message: FamilyV1.Absence.schema),
                FieldSchema(
                    number: 8, name: "orphan", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.OrphanStatus.schema),
                FieldSchema(
                    number: 9, name: "income", kind: .message, fieldClass: .p2, message: CommonV1.Money.schema
                ),
                FieldSchema(
                    number: 10, name: "capacity", kind: .message, fieldClass: .p3,
                    message: FamilyV1.ParentalCapacity.schema),
                FieldSchema(number: 11, name: "alleged_exploiter", kind: .bool, fieldClass: .p3),
                FieldSchema(number: 12, name: "child_case", kind: .string, fieldClass: .p1, resource: "case"),
                FieldSchema(
                    number: 13, name: "state", kind: .enumeration, fieldClass: .p1,
                    enumeration: FamilyV1.MemberState.schema),
            ])
    }
}

extension FamilyV1 {
    public struct BirthDate: WireMessage {
        public var date: CommonV1.Date?
        public var precision: FamilyV1.DatePrecision = FamilyV1.DatePrecision(rawValue: 0)
        public var official: Bool = false
        /// Output only: the day that the law of the country takes where part of the date is unknown.
        public var policyDate: CommonV1.Date?

        public init() {}

        public init(
            date: CommonV1.Date? = nil,
            precision: FamilyV1.DatePrecision = FamilyV1.DatePrecision(rawValue: 0), official: Bool = false,
            policyDate: CommonV1.Date? = nil
        ) {
            self.date = date
            self.precision = precision
            self.official = official
            self.policyDate = policyDate
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.BirthDate",
            [
                FieldSchema(
                    number: 1, name: "date", kind: .message, fieldClass: .p2, message: CommonV1.Date.schema),
                FieldSchema(
                    number: 2, name: "precision", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.DatePrecision.schema),
                FieldSchema(number: 3, name: "official", kind: .bool, fieldClass: .p2),
                FieldSchema(
                    number: 4, name: "policy_date", kind: .message, fieldClass: .p2,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct Absence: WireMessage {
        public var reason: FamilyV1.AbsenceReason = FamilyV1.AbsenceReason(rawValue: 0)
        public var place: String = ""
        public var since: CommonV1.Date?

        public init() {}

        public init(
            reason: FamilyV1.AbsenceReason = FamilyV1.AbsenceReason(rawValue: 0), place: String = "",
            since: CommonV1.Date? = nil
        ) {
            self.reason = reason
            self.place = place
            self.since = since
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.Absence",
            [
                FieldSchema(
                    number: 1, name: "reason", kind: .enumeration, fieldClass: .p2,
                    enumeration: FamilyV1.AbsenceReason.schema),
                FieldSchema(number: 2, name: "place", kind: .string, fieldClass: .p2),
                FieldSchema(
                    number: 3, name: "since", kind: .message, fieldClass: .p2, message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct ParentalCapacity: WireMessage {
        public var level: FamilyV1.CapacityLevel = FamilyV1.CapacityLevel(rawValue: 0)
        public var assessedOn: CommonV1.Date?
        public var assessedBy: String = ""
        public var approvedBy: String = ""
        public var evidence: String = ""
        public var reviewBy: CommonV1.Date?

        public init() {}

        public init(
            level: FamilyV1.CapacityLevel = FamilyV1.CapacityLevel(rawValue: 0),
            assessedOn: CommonV1.Date? = nil, assessedBy: String = "", approvedBy: String = "",
            evidence: String = "", reviewBy: CommonV1.Date? = nil
        ) {
            self.level = level
            self.assessedOn = assessedOn
            self.assessedBy = assessedBy
            self.approvedBy = approvedBy
            self.evidence = evidence
            self.reviewBy = reviewBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ParentalCapacity",
            [
                FieldSchema(
                    number: 1, name: "level", kind: .enumeration, fieldClass: .p3,
                    enumeration: FamilyV1.CapacityLevel.schema),
                FieldSchema(
                    number: 2, name: "assessed_on", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
                FieldSchema(
                    number: 3, name: "assessed_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(
                    number: 4, name: "approved_by", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 5, name: "evidence", kind: .string, fieldClass: .p3),
                FieldSchema(
                    number: 6, name: "review_by", kind: .message, fieldClass: .p3,
                    message: CommonV1.Date.schema),
            ])
    }
}

extension FamilyV1 {
    public struct CreateFamilyRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        public var family: FamilyV1.Family?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", family: FamilyV1.Family? = nil, requestID: String = "") {
            self.parent = parent
            self.family = family
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateFamilyRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(
                    number: 2, name: "family", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Family.schema),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct GetFamilyRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetFamilyRequest",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family")
            ])
    }
}

extension FamilyV1 {
    public struct ListFamiliesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""
        /// Only these; unspecified gives the active ones.
        public var state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0)
        /// Only the families this staff member answers for.
        public var responsibleStaff: String = ""
        /// `create_time` (the default), `create_time desc`, `update_time` or `update_time desc`.
        public var orderBy: String = ""

        public init() {}

        public init(
            parent: String = "", pageSize: Int32 = 0, pageToken: String = "",
            state: FamilyV1.FamilyState = FamilyV1.FamilyState(rawValue: 0), responsibleStaff: String = "",
            orderBy: String = ""
        ) {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
            self.responsibleStaff = responsibleStaff
            self.orderBy = orderBy
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamiliesRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 4, name: "state", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.FamilyState.schema),
                FieldSchema(
                    number: 5, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
                FieldSchema(number: 6, name: "order_by", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListFamiliesResponse: WireMessage {
        public var families: [FamilyV1.Family] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(families: [FamilyV1.Family] = [], nextPageToken: String = "") {
            self.families = families
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListFamiliesResponse",
            [
                FieldSchema(
                    number: 1, name: "families", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateFamilyRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var family: FamilyV1.Family?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            family: FamilyV1.Family? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.family = family
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateFamilyRequest",
            [
                FieldSchema(
                    number: 1, name: "family", kind: .message, fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0,
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct ArchiveFamilyRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ArchiveFamilyRequest",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family"),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct UndeleteFamilyRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UndeleteFamilyRequest",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "family"),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct CreateMemberRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        public var member: FamilyV1.Member?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(parent: String = "", member: FamilyV1.Member? = nil, requestID: String = "") {
            self.parent = parent
            self.member = member
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.CreateMemberRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family"),
                FieldSchema(
                    number: 2, name: "member", kind: .message, fieldClass: .p1,
                    message: FamilyV1.Member.schema),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct GetMemberRequest: WireMessage {
        public var name: String = ""

        public init() {}

        public init(name: String = "") {
            self.name = name
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.GetMemberRequest",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member")
            ])
    }
}

extension FamilyV1 {
    public struct ListMembersRequest: WireMessage {
        /// `partners/{partner}/families/{family}`.
        public var parent: String = ""
        /// 0 means 50; more than 100 gives 100; negative is refused.
        public var pageSize: Int32 = 0
        /// From the answer before, with the same other fields.
        public var pageToken: String = ""

        public init() {}

        public init(parent: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.parent = parent
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListMembersRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "family"),
                FieldSchema(number: 2, name: "page_size", kind: .int32, fieldClass: .p0),
                FieldSchema(number: 3, name: "page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct ListMembersResponse: WireMessage {
        public var members: [FamilyV1.Member] = []
        /// Empty at the end.
        public var nextPageToken: String = ""

        public init() {}

        public init(members: [FamilyV1.Member] = [], nextPageToken: String = "") {
            self.members = members
            self.nextPageToken = nextPageToken
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.ListMembersResponse",
            [
                FieldSchema(
                    number: 1, name: "members", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.Member.schema),
                FieldSchema(number: 2, name: "next_page_token", kind: .string, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct UpdateMemberRequest: WireMessage {
        /// `meta.name` says which, `meta.etag` which revision was read.
        public var member: FamilyV1.Member?
        public var updateMask: GoogleProtobuf.FieldMask?
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(
            member: FamilyV1.Member? = nil, updateMask: GoogleProtobuf.FieldMask? = nil,
            requestID: String = ""
        ) {
            self.member = member
            self.updateMask = updateMask
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.UpdateMemberRequest",
            [
                FieldSchema(
                    number: 1, name: "member", kind: .message, fieldClass: .p0,
                    message: FamilyV1.Member.schema),
                FieldSchema(
                    number: 2, name: "update_mask", kind: .message, fieldClass: .p0,
                    message: GoogleProtobuf.FieldMask.schema),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct RemoveMemberRequest: WireMessage {
        public var name: String = ""
        /// The `meta.etag` of the revision you read.
        public var etag: String = ""
        /// A UUID or any 8 to 64 printable characters, drawn once for each change you mean to make; the same
        /// request sent again with it gets the first answer again, for 30 days.
        public var requestID: String = ""

        public init() {}

        public init(name: String = "", etag: String = "", requestID: String = "") {
            self.name = name
            self.etag = etag
            self.requestID = requestID
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.RemoveMemberRequest",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "member"),
                FieldSchema(number: 2, name: "etag", kind: .string, fieldClass: .p1),
                FieldSchema(number: 3, name: "request_id", kind: .string, fieldClass: .p1),
            ])
    }
}

extension FamilyV1 {
    public struct RemittanceRhythm: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RemittanceRhythm(rawValue: 0)
        public static let regular = RemittanceRhythm(rawValue: 1)
        public static let irregular = RemittanceRhythm(rawValue: 2)
        public static let stopped = RemittanceRhythm(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.RemittanceRhythm", prefix: "REMITTANCE_RHYTHM_",
            [
                ("REMITTANCE_RHYTHM_UNSPECIFIED", 0),
                ("REMITTANCE_RHYTHM_REGULAR", 1),
                ("REMITTANCE_RHYTHM_IRREGULAR", 2),
                ("REMITTANCE_RHYTHM_STOPPED", 3),
            ])
    }
}

extension FamilyV1 {
    public struct FamilyState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = FamilyState(rawValue: 0)
        public static let active = FamilyState(rawValue: 1)
        public static let archived = FamilyState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.FamilyState", prefix: "FAMILY_STATE_",
            [
                ("FAMILY_STATE_UNSPECIFIED", 0),
                ("FAMILY_STATE_ACTIVE", 1),
                ("FAMILY_STATE_ARCHIVED", 2),
            ])
    }
}

extension FamilyV1 {
    public struct HeadType: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = HeadType(rawValue: 0)
        public static let singleMotherWidowed = HeadType(rawValue: 1)
        public static let singleMotherAbandoned = HeadType(rawValue: 2)
        public static let grandparent = HeadType(rawValue: 3)
        public static let couple = HeadType(rawValue: 4)
        public static let otherCaretaker = HeadType(rawValue: 5)
        public static let childHeaded = HeadType(rawValue: 6)
        public static let singleFather = HeadType(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.HeadType", prefix: "HEAD_TYPE_",
            [
                ("HEAD_TYPE_UNSPECIFIED", 0),
                ("HEAD_TYPE_SINGLE_MOTHER_WIDOWED", 1),
                ("HEAD_TYPE_SINGLE_MOTHER_ABANDONED", 2),
                ("HEAD_TYPE_GRANDPARENT", 3),
                ("HEAD_TYPE_COUPLE", 4),
                ("HEAD_TYPE_OTHER_CARETAKER", 5),
                ("HEAD_TYPE_CHILD_HEADED", 6),
                ("HEAD_TYPE_SINGLE_FATHER", 7),
            ])
    }
}

extension FamilyV1 {
    public struct Displacement: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Displacement(rawValue: 0)
        public static let none = Displacement(rawValue: 1)
        public static let formerIDP = Displacement(rawValue: 2)
        public static let migrant = Displacement(rawValue: 3)
        public static let idp = Displacement(rawValue: 4)
        public static let refugee = Displacement(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.Displacement", prefix: "DISPLACEMENT_",
            [
                ("DISPLACEMENT_UNSPECIFIED", 0),
                ("DISPLACEMENT_NONE", 1),
                ("DISPLACEMENT_FORMER_IDP", 2),
                ("DISPLACEMENT_MIGRANT", 3),
                ("DISPLACEMENT_IDP", 4),
                ("DISPLACEMENT_REFUGEE", 5),
            ])
    }
}

extension FamilyV1 {
    public struct RiskFactor: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = RiskFactor(rawValue: 0)
        public static let extremePoverty = RiskFactor(rawValue: 1)
        public static let unscrupulousCaretaker = RiskFactor(rawValue: 2)
        public static let parentInSexWork = RiskFactor(rawValue: 3)
        public static let parentAlcohol = RiskFactor(rawValue: 4)
        public static let parentMentalHealth = RiskFactor(rawValue: 5)
        public static let abandonedMotherManyChildren = RiskFactor(rawValue: 6)
        public static let orphanageSeparationPressure = RiskFactor(rawValue: 7)
        public static let parentSecondUnion = RiskFactor(rawValue: 8)
        public static let leftWithNonKin = RiskFactor(rawValue: 9)
        public static let unpaidDomesticWork = RiskFactor(rawValue: 10)
        public static let outOfSchool = RiskFactor(rawValue: 11)
        public static let lossOfLivelihood = RiskFactor(rawValue: 12)
        public static let landless = RiskFactor(rawValue: 13)
        public static let unsafeMigration = RiskFactor(rawValue: 14)

        public static let schema = EnumSchema(
            "pegase.family.v1.RiskFactor", prefix: "RISK_FACTOR_",
            [
                ("RISK_FACTOR_UNSPECIFIED", 0),
                ("RISK_FACTOR_EXTREME_POVERTY", 1),
                ("RISK_FACTOR_UNSCRUPULOUS_CARETAKER", 2),
                ("RISK_FACTOR_PARENT_IN_SEX_WORK", 3),
                ("RISK_FACTOR_PARENT_ALCOHOL", 4),
                ("RISK_FACTOR_PARENT_MENTAL_HEALTH", 5),
                ("RISK_FACTOR_ABANDONED_MOTHER_MANY_CHILDREN", 6),
                ("RISK_FACTOR_ORPHANAGE_SEPARATION_PRESSURE", 7),
                ("RISK_FACTOR_PARENT_SECOND_UNION", 8),
                ("RISK_FACTOR_LEFT_WITH_NON_KIN", 9),
                ("RISK_FACTOR_UNPAID_DOMESTIC_WORK", 10),
                ("RISK_FACTOR_OUT_OF_SCHOOL", 11),
                ("RISK_FACTOR_LOSS_OF_LIVELIHOOD", 12),
                ("RISK_FACTOR_LANDLESS", 13),
                ("RISK_FACTOR_UNSAFE_MIGRATION", 14),
            ])
    }
}

extension FamilyV1 {
    public struct DatePrecision: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = DatePrecision(rawValue: 0)
        public static let day = DatePrecision(rawValue: 1)
        public static let month = DatePrecision(rawValue: 2)
        public static let year = DatePrecision(rawValue: 3)
        public static let estimated = DatePrecision(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.DatePrecision", prefix: "DATE_PRECISION_",
            [
                ("DATE_PRECISION_UNSPECIFIED", 0),
                ("DATE_PRECISION_DAY", 1),
                ("DATE_PRECISION_MONTH", 2),
                ("DATE_PRECISION_YEAR", 3),
                ("DATE_PRECISION_ESTIMATED", 4),
            ])
    }
}

extension FamilyV1 {
    public struct MemberState: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = MemberState(rawValue: 0)
        public static let present = MemberState(rawValue: 1)
        public static let removed = MemberState(rawValue: 2)

        public static let schema = EnumSchema(
            "pegase.family.v1.MemberState", prefix: "MEMBER_STATE_",
            [
                ("MEMBER_STATE_UNSPECIFIED", 0),
                ("MEMBER_STATE_PRESENT", 1),
                ("MEMBER_STATE_REMOVED", 2),
            ])
    }
}

extension FamilyV1 {
    public struct Sex: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Sex(rawValue: 0)
        public static let female = Sex(rawValue: 1)
        public static let male = Sex(rawValue: 2)
        public static let other = Sex(rawValue: 3)

        public static let schema = EnumSchema(
            "pegase.family.v1.Sex", prefix: "SEX_",
            [
                ("SEX_UNSPECIFIED", 0),
                ("SEX_FEMALE", 1),
                ("SEX_MALE", 2),
                ("SEX_OTHER", 3),
            ])
    }
}

extension FamilyV1 {
    public struct Relation: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = Relation(rawValue: 0)
        public static let head = Relation(rawValue: 1)
        public static let mother = Relation(rawValue: 2)
        public static let father = Relation(rawValue: 3)
        public static let stepParent = Relation(rawValue: 4)
        public static let grandparent = Relation(rawValue: 5)
        public static let child = Relation(rawValue: 6)
        public static let sibling = Relation(rawValue: 7)
        public static let auntOrUncle = Relation(rawValue: 8)
        public static let cousin = Relation(rawValue: 9)
        public static let spouse = Relation(rawValue: 10)
        public static let otherKin = Relation(rawValue: 11)
        public static let unrelatedElderCaretaker = Relation(rawValue: 12)
        public static let unrelatedCaretaker = Relation(rawValue: 13)
        public static let other = Relation(rawValue: 14)

        public static let schema = EnumSchema(
            "pegase.family.v1.Relation", prefix: "RELATION_",
            [
                ("RELATION_UNSPECIFIED", 0),
                ("RELATION_HEAD", 1),
                ("RELATION_MOTHER", 2),
                ("RELATION_FATHER", 3),
                ("RELATION_STEP_PARENT", 4),
                ("RELATION_GRANDPARENT", 5),
                ("RELATION_CHILD", 6),
                ("RELATION_SIBLING", 7),
                ("RELATION_AUNT_OR_UNCLE", 8),
                ("RELATION_COUSIN", 9),
                ("RELATION_SPOUSE", 10),
                ("RELATION_OTHER_KIN", 11),
                ("RELATION_UNRELATED_ELDER_CARETAKER", 12),
                ("RELATION_UNRELATED_CARETAKER", 13),
                ("RELATION_OTHER", 14),
            ])
    }
}

extension FamilyV1 {
    public struct OrphanStatus: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = OrphanStatus(rawValue: 0)
        public static let notOrphan = OrphanStatus(rawValue: 1)
        public static let motherDead = OrphanStatus(rawValue: 2)
        public static let fatherDead = OrphanStatus(rawValue: 3)
        public static let bothDead = OrphanStatus(rawValue: 4)
        public static let abandoned = OrphanStatus(rawValue: 5)

        public static let schema = EnumSchema(
            "pegase.family.v1.OrphanStatus", prefix: "ORPHAN_STATUS_",
            [
                ("ORPHAN_STATUS_UNSPECIFIED", 0),
                ("ORPHAN_STATUS_NOT_ORPHAN", 1),
                ("ORPHAN_STATUS_MOTHER_DEAD", 2),
                ("ORPHAN_STATUS_FATHER_DEAD", 3),
                ("ORPHAN_STATUS_BOTH_DEAD", 4),
                ("ORPHAN_STATUS_ABANDONED", 5),
            ])
    }
}

extension FamilyV1 {
    public struct AbsenceReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = AbsenceReason(rawValue: 0)
        public static let labourMigration = AbsenceReason(rawValue: 1)
        public static let secondUnion = AbsenceReason(rawValue: 2)
        public static let detention = AbsenceReason(rawValue: 3)
        public static let illness = AbsenceReason(rawValue: 4)
        public static let abandonment = AbsenceReason(rawValue: 5)
        public static let missing = AbsenceReason(rawValue: 6)
        public static let other = AbsenceReason(rawValue: 7)

        public static let schema = EnumSchema(
            "pegase.family.v1.AbsenceReason", prefix: "ABSENCE_REASON_",
            [
                ("ABSENCE_REASON_UNSPECIFIED", 0),
                ("ABSENCE_REASON_LABOUR_MIGRATION", 1),
                ("ABSENCE_REASON_SECOND_UNION", 2),
                ("ABSENCE_REASON_DETENTION", 3),
                ("ABSENCE_REASON_ILLNESS", 4),
                ("ABSENCE_REASON_ABANDONMENT", 5),
                ("ABSENCE_REASON_MISSING", 6),
                ("ABSENCE_REASON_OTHER", 7),
            ])
    }
}

extension FamilyV1 {
    public struct CapacityLevel: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = CapacityLevel(rawValue: 0)
        public static let unassessed = CapacityLevel(rawValue: 1)
        public static let protective = CapacityLevel(rawValue: 2)
        public static let protectiveWithSupport = CapacityLevel(rawValue: 3)
        public static let notProtective = CapacityLevel(rawValue: 4)
        public static let absent = CapacityLevel(rawValue: 5)
        public static let deceased = CapacityLevel(rawValue: 6)

        public static let schema = EnumSchema(
            "pegase.family.v1.CapacityLevel", prefix: "CAPACITY_LEVEL_",
            [
                ("CAPACITY_LEVEL_UNSPECIFIED", 0),
                ("CAPACITY_LEVEL_UNASSESSED", 1),
                ("CAPACITY_LEVEL_PROTECTIVE", 2),
                ("CAPACITY_LEVEL_PROTECTIVE_WITH_SUPPORT", 3),
                ("CAPACITY_LEVEL_NOT_PROTECTIVE", 4),
                ("CAPACITY_LEVEL_ABSENT", 5),
                ("CAPACITY_LEVEL_DECEASED", 6),
            ])
    }
}

extension FamilyV1 {
    public struct SyncPullRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Of the last batch that was stored; empty for everything.
        public var cursor: String = ""
        /// Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
        public var responsibleStaff: String = ""

        public init() {}

        public init(parent: String = "", cursor: String = "", responsibleStaff: String = "") {
            self.parent = parent
            self.cursor = cursor
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPullRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(number: 2, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    public struct WatchChangesRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// Of the last batch that was stored; empty for everything.
        public var cursor: String = ""
        /// Only the families this staff member answers for, and who lives in them. Another one than last time begins anew.
        public var responsibleStaff: String = ""

        public init() {}

        public init(parent: String = "", cursor: String = "", responsibleStaff: String = "") {
            self.parent = parent
            self.cursor = cursor
            self.responsibleStaff = responsibleStaff
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.WatchChangesRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(number: 2, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "responsible_staff", kind: .string, fieldClass: .p1, resource: "staff"),
            ])
    }
}

extension FamilyV1 {
    /// A step of a copy: store the changes in their order, and the cursor with them.
    public struct SyncBatch: WireMessage {
        /// The copy begins anew with this batch: it has none yet, or what the caller may see has changed (roles, staff
        /// member, filter). When a batch is `complete`, delete everything that has not
        /// come since the reset.
        public var reset: Bool = false
        /// A member may come before its family.
        public var changes: [FamilyV1.SyncChange] = []
        /// Where to go on. Good for this system and these roles, staff member and filter alone.
        public var cursor: String = ""
        /// The copy now stands where the records stand.
        public var complete: Bool = false

        public init() {}

        public init(
            reset: Bool = false, changes: [FamilyV1.SyncChange] = [], cursor: String = "",
            complete: Bool = false
        ) {
            self.reset = reset
            self.changes = changes
            self.cursor = cursor
            self.complete = complete
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncBatch",
            [
                FieldSchema(number: 1, name: "reset", kind: .bool, fieldClass: .p0),
                FieldSchema(
                    number: 2, name: "changes", kind: .message, isRepeated: true, maxCount: 1024,
                    fieldClass: .p0,
                    message: FamilyV1.SyncChange.schema),
                FieldSchema(number: 3, name: "cursor", kind: .string, fieldClass: .p0),
                FieldSchema(number: 4, name: "complete", kind: .bool, fieldClass: .p0),
            ])
    }
}

extension FamilyV1 {
    public struct SyncChange: WireMessage {
        public var change: Change?

        public enum Change: Sendable, Equatable {
            /// The record as it is now, in the place of whatever the copy has under its name.
            case upsert(FamilyV1.SyncRecord)
            case tombstone(FamilyV1.SyncTombstone)
        }

        public init() {}

        public init(change: Change? = nil) {
            self.change = change
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncChange",
            [
                FieldSchema(
                    number: 1, name: "upsert", kind: .message, oneof: "change", fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 2, name: "tombstone", kind: .message, oneof: "change", fieldClass: .p0,
                    message: FamilyV1.SyncTombstone.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncRecord: WireMessage {
        public var record: Record?

        public enum Record: Sendable, Equatable {
            case family(FamilyV1.Family)
            case member(FamilyV1.Member)
        }

        public init() {}

        public init(record: Record? = nil) {
            self.record = record
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncRecord",
            [
                FieldSchema(
                    number: 1, name: "family", kind: .message, oneof: "record", fieldClass: .p0,
                    message: FamilyV1.Family.schema),
                FieldSchema(
                    number: 2, name: "member", kind: .message, oneof: "record", fieldClass: .p0,
                    message: FamilyV1.Member.schema),
            ])
    }
}

extension FamilyV1 {
    /// A record that leaves the copy: delete it, and what lies under its name. The copy may never have had it.
    public struct SyncTombstone: WireMessage {
        public var name: String = ""
        public var reason: FamilyV1.SyncTombstoneReason = FamilyV1.SyncTombstoneReason(rawValue: 0)

        public init() {}

        public init(
            name: String = "",
            reason: FamilyV1.SyncTombstoneReason = FamilyV1.SyncTombstoneReason(rawValue: 0)
        ) {
            self.name = name
            self.reason = reason
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncTombstone",
            [
                FieldSchema(number: 1, name: "name", kind: .string, fieldClass: .p0, resource: "*"),
                FieldSchema(
                    number: 2, name: "reason", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.SyncTombstoneReason.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncPushRequest: WireMessage {
        /// `partners/{partner}`.
        public var parent: String = ""
        /// A family and its members are one line: items of one line are done in their order, lines beside each other.
        public var items: [FamilyV1.SyncItem] = []

        public init() {}

        public init(parent: String = "", items: [FamilyV1.SyncItem] = []) {
            self.parent = parent
            self.items = items
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPushRequest",
            [
                FieldSchema(number: 1, name: "parent", kind: .string, fieldClass: .p0, resource: "partner"),
                FieldSchema(
                    number: 2, name: "items", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p1,
                    message: FamilyV1.SyncItem.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncItem: WireMessage {
        /// The `request_id` of an item further up, of the same family, that this one builds on. Its answer's name stands
        /// for an empty parent or name, its etag for an empty etag: so a family is made and changed without a connection
        /// in between.
        public var after: String = ""
        public var mutation: Mutation?

        public enum Mutation: Sendable, Equatable {
            case createFamily(FamilyV1.CreateFamilyRequest)
            case updateFamily(FamilyV1.UpdateFamilyRequest)
            case archiveFamily(FamilyV1.ArchiveFamilyRequest)
            case undeleteFamily(FamilyV1.UndeleteFamilyRequest)
            case createMember(FamilyV1.CreateMemberRequest)
            case updateMember(FamilyV1.UpdateMemberRequest)
            case removeMember(FamilyV1.RemoveMemberRequest)
        }

        public init() {}

        public init(after: String = "", mutation: Mutation? = nil) {
            self.after = after
            self.mutation = mutation
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncItem",
            [
                FieldSchema(number: 1, name: "after", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "create_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.CreateFamilyRequest.schema),
                FieldSchema(
                    number: 3, name: "update_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UpdateFamilyRequest.schema),
                FieldSchema(
                    number: 4, name: "archive_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.ArchiveFamilyRequest.schema),
                FieldSchema(
                    number: 5, name: "undelete_family", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UndeleteFamilyRequest.schema),
                FieldSchema(
                    number: 6, name: "create_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.CreateMemberRequest.schema),
                FieldSchema(
                    number: 7, name: "update_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.UpdateMemberRequest.schema),
                FieldSchema(
                    number: 8, name: "remove_member", kind: .message, oneof: "mutation", fieldClass: .p1,
                    message: FamilyV1.RemoveMemberRequest.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncPushResponse: WireMessage {
        /// One for each item, in the order of the items.
        public var outcomes: [FamilyV1.SyncOutcome] = []

        public init() {}

        public init(outcomes: [FamilyV1.SyncOutcome] = []) {
            self.outcomes = outcomes
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncPushResponse",
            [
                FieldSchema(
                    number: 1, name: "outcomes", kind: .message, isRepeated: true, maxCount: 100,
                    fieldClass: .p0,
                    message: FamilyV1.SyncOutcome.schema)
            ])
    }
}

extension FamilyV1 {
    public struct SyncOutcome: WireMessage {
        public var requestID: String = ""
        public var verdict: FamilyV1.SyncVerdict = FamilyV1.SyncVerdict(rawValue: 0)
        /// OK: the record after the change, with its etag.
        public var record: FamilyV1.SyncRecord?
        /// OK or CONFLICT, and there was no room for what was found: the same item sent in a smaller push brings it.
        public var leftOut: Bool = false
        /// Otherwise: what the method called alone would have ended with.
        public var status: GoogleRPC.Status?
        /// CONFLICT: what stands against the change.
        public var conflict: FamilyV1.SyncConflict?

        public init() {}

        public init(
            requestID: String = "", verdict: FamilyV1.SyncVerdict = FamilyV1.SyncVerdict(rawValue: 0),
            record: FamilyV1.SyncRecord? = nil, leftOut: Bool = false, status: GoogleRPC.Status? = nil,
            conflict: FamilyV1.SyncConflict? = nil
        ) {
            self.requestID = requestID
            self.verdict = verdict
            self.record = record
            self.leftOut = leftOut
            self.status = status
            self.conflict = conflict
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncOutcome",
            [
                FieldSchema(number: 1, name: "request_id", kind: .string, fieldClass: .p1),
                FieldSchema(
                    number: 2, name: "verdict", kind: .enumeration, fieldClass: .p0,
                    enumeration: FamilyV1.SyncVerdict.schema),
                FieldSchema(
                    number: 3, name: "record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(number: 4, name: "left_out", kind: .bool, fieldClass: .p0),
                FieldSchema(
                    number: 5, name: "status", kind: .message, fieldClass: .p1,
                    message: GoogleRPC.Status.schema),
                FieldSchema(
                    number: 6, name: "conflict", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncConflict.schema),
            ])
    }
}

extension FamilyV1 {
    /// The record as the item's etag names it, as the item would have it, and as it is now. Each holds the fields of the
    /// paths and nothing else; theirs has its `meta` too. What is in both lists is for a person to decide: nothing is
    /// merged here.
    public struct SyncConflict: WireMessage {
        public var myPaths: [String] = []
        public var theirPaths: [String] = []
        /// Absent where the etag is not one of the record's last revisions; `their_paths` is empty then.
        public var baseRecord: FamilyV1.SyncRecord?
        public var myRecord: FamilyV1.SyncRecord?
        public var theirRecord: FamilyV1.SyncRecord?

        public init() {}

        public init(
            myPaths: [String] = [], theirPaths: [String] = [], baseRecord: FamilyV1.SyncRecord? = nil,
            myRecord: FamilyV1.SyncRecord? = nil, theirRecord: FamilyV1.SyncRecord? = nil
        ) {
            self.myPaths = myPaths
            self.theirPaths = theirPaths
            self.baseRecord = baseRecord
            self.myRecord = myRecord
            self.theirRecord = theirRecord
        }

        public static let schema = MessageSchema(
            "pegase.family.v1.SyncConflict",
            [
                FieldSchema(
                    number: 1, name: "my_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p0),
                FieldSchema(
                    number: 2, name: "their_paths", kind: .string, isRepeated: true, maxCount: 64,
                    fieldClass: .p0),
                FieldSchema(
                    number: 3, name: "base_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 4, name: "my_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
                FieldSchema(
                    number: 5, name: "their_record", kind: .message, fieldClass: .p0,
                    message: FamilyV1.SyncRecord.schema),
            ])
    }
}

extension FamilyV1 {
    public struct SyncTombstoneReason: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SyncTombstoneReason(rawValue: 0)
        /// The member has left the family.
        public static let removed = SyncTombstoneReason(rawValue: 1)
        /// Its purge time has come. A copy deletes it at its `meta.purge_time` by itself, connected or not.
        public static let purged = SyncTombstoneReason(rawValue: 2)
        /// No longer among what was asked for: somebody else answers for the family now.
        public static let outOfView = SyncTombstoneReason(rawValue: 3)
        /// Another partner has taken the case over. Part of the contract so that a copy can be ready for it; no service
        /// sends it before custody can be transferred.
        public static let custodyLeft = SyncTombstoneReason(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.SyncTombstoneReason", prefix: "SYNC_TOMBSTONE_REASON_",
            [
                ("SYNC_TOMBSTONE_REASON_UNSPECIFIED", 0),
                ("SYNC_TOMBSTONE_REASON_REMOVED", 1),
                ("SYNC_TOMBSTONE_REASON_PURGED", 2),
                ("SYNC_TOMBSTONE_REASON_OUT_OF_VIEW", 3),
                ("SYNC_TOMBSTONE_REASON_CUSTODY_LEFT", 4),
            ])
    }
}

extension FamilyV1 {
    public struct SyncVerdict: WireEnum {
        public var rawValue: Int32

        public init(rawValue: Int32) {
            self.rawValue = rawValue
        }

        public static let unspecified = SyncVerdict(rawValue: 0)
        /// Done, durably. Forget the item.
        public static let ok = SyncVerdict(rawValue: 1)
        /// Not done: somebody else changed the record first. Merge, and send the result with a new `request_id`.
        public static let conflict = SyncVerdict(rawValue: 2)
        /// Not done, and will not be as it is. `status` says why; a person decides.
        public static let refused = SyncVerdict(rawValue: 3)
        /// Not known to be done: send the item again as it is, later. What follows it in its line waits with it.
        public static let retry = SyncVerdict(rawValue: 4)

        public static let schema = EnumSchema(
            "pegase.family.v1.SyncVerdict", prefix: "SYNC_VERDICT_",
            [
                ("SYNC_VERDICT_UNSPECIFIED", 0),
                ("SYNC_VERDICT_OK", 1),
                ("SYNC_VERDICT_CONFLICT", 2),
                ("SYNC_VERDICT_REFUSED", 3),
                ("SYNC_VERDICT_RETRY", 4),
            ])
    }
}
