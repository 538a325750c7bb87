// Written by scripts/generate from proto/pegase/family/v1/family.proto, proto/pegase/family/v1/sync.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension FamilyV1.Family: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Family

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__family__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            caseCode: unsafe MessageCopy.text(c.pointee.case_code),
            headType: unsafe FamilyV1.HeadType(rawValue: Int32(bitPattern: c.pointee.head_type.rawValue)),
            area: unsafe MessageCopy.message(c.pointee.area),
            address: unsafe MessageCopy.text(c.pointee.address),
            dependentChildren: unsafe MessageCopy.message(c.pointee.dependent_children),
            monthlyIncome: unsafe MessageCopy.message(c.pointee.monthly_income),
            displacement: unsafe FamilyV1.Displacement(
                rawValue: Int32(bitPattern: c.pointee.displacement.rawValue)),
            riskFactors: unsafe MessageCopy.enums(c.pointee.risk_factors, c.pointee.n_risk_factors),
            state: unsafe FamilyV1.FamilyState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            linkedCases: unsafe MessageCopy.texts(c.pointee.linked_cases, c.pointee.n_linked_cases),
            remittance: unsafe MessageCopy.message(c.pointee.remittance),
            note: unsafe MessageCopy.text(c.pointee.note),
            directoryRevision: unsafe c.pointee.directory_revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.case_code = try arena.text(caseCode, "case_code")
        unsafe c.pointee.head_type = .init(rawValue: UInt32(bitPattern: headType.rawValue))
        unsafe c.pointee.area = try arena.message(area, "area")
        unsafe c.pointee.address = try arena.text(address, "address")
        unsafe c.pointee.dependent_children = try arena.message(dependentChildren, "dependent_children")
        unsafe c.pointee.monthly_income = try arena.message(monthlyIncome, "monthly_income")
        unsafe c.pointee.displacement = .init(rawValue: UInt32(bitPattern: displacement.rawValue))
        unsafe (c.pointee.n_risk_factors, c.pointee.risk_factors) = try arena.enums(
            riskFactors, "risk_factors", max: 32)
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe (c.pointee.n_linked_cases, c.pointee.linked_cases) = try arena.texts(
            linkedCases, "linked_cases", max: 64)
        unsafe c.pointee.remittance = try arena.message(remittance, "remittance")
        unsafe c.pointee.note = try arena.text(note, "note")
        unsafe c.pointee.directory_revision = directoryRevision
    }
}

extension FamilyV1.Remittance: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Remittance

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__remittance__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            amount: unsafe MessageCopy.message(c.pointee.amount),
            rhythm: unsafe FamilyV1.RemittanceRhythm(rawValue: Int32(bitPattern: c.pointee.rhythm.rawValue)),
            senderMember: unsafe MessageCopy.text(c.pointee.sender_member))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.amount = try arena.message(amount, "amount")
        unsafe c.pointee.rhythm = .init(rawValue: UInt32(bitPattern: rhythm.rawValue))
        unsafe c.pointee.sender_member = try arena.text(senderMember, "sender_member")
    }
}

extension FamilyV1.Member: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Member

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__member__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            meta: unsafe MessageCopy.message(c.pointee.meta),
            person: unsafe MessageCopy.message(c.pointee.person),
            sex: unsafe FamilyV1.Sex(rawValue: Int32(bitPattern: c.pointee.sex.rawValue)),
            birth: unsafe MessageCopy.message(c.pointee.birth),
            relationToHead: unsafe FamilyV1.Relation(
                rawValue: Int32(bitPattern: c.pointee.relation_to_head.rawValue)),
            caretaker: unsafe c.pointee.caretaker != 0,
            absence: unsafe MessageCopy.message(c.pointee.absence),
            orphan: unsafe FamilyV1.OrphanStatus(rawValue: Int32(bitPattern: c.pointee.orphan.rawValue)),
            income: unsafe MessageCopy.message(c.pointee.income),
            capacity: unsafe MessageCopy.message(c.pointee.capacity),
            allegedExploiter: unsafe c.pointee.alleged_exploiter != 0,
            childCase: unsafe MessageCopy.text(c.pointee.child_case),
            state: unsafe FamilyV1.MemberState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.meta = try arena.message(meta, "meta")
        unsafe c.pointee.person = try arena.message(person, "person")
        unsafe c.pointee.sex = .init(rawValue: UInt32(bitPattern: sex.rawValue))
        unsafe c.pointee.birth = try arena.message(birth, "birth")
        unsafe c.pointee.relation_to_head = .init(rawValue: UInt32(bitPattern: relationToHead.rawValue))
        unsafe c.pointee.caretaker = caretaker ? 1 : 0
        unsafe c.pointee.absence = try arena.message(absence, "absence")
        unsafe c.pointee.orphan = .init(rawValue: UInt32(bitPattern: orphan.rawValue))
        unsafe c.pointee.income = try arena.message(income, "income")
        unsafe c.pointee.capacity = try arena.message(capacity, "capacity")
        unsafe c.pointee.alleged_exploiter = allegedExploiter ? 1 : 0
        unsafe c.pointee.child_case = try arena.text(childCase, "child_case")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension FamilyV1.BirthDate: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__BirthDate

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__birth_date__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            date: unsafe MessageCopy.message(c.pointee.date),
            precision: unsafe FamilyV1.DatePrecision(
                rawValue: Int32(bitPattern: c.pointee.precision.rawValue)),
            official: unsafe c.pointee.official != 0,
            policyDate: unsafe MessageCopy.message(c.pointee.policy_date))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.date = try arena.message(date, "date")
        unsafe c.pointee.precision = .init(rawValue: UInt32(bitPattern: precision.rawValue))
        unsafe c.pointee.official = official ? 1 : 0
        unsafe c.pointee.policy_date = try arena.message(policyDate, "policy_date")
    }
}

extension FamilyV1.Absence: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__Absence

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__absence__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reason: unsafe FamilyV1.AbsenceReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue)),
            place: unsafe MessageCopy.text(c.pointee.place),
            since: unsafe MessageCopy.message(c.pointee.since))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        unsafe c.pointee.place = try arena.text(place, "place")
        unsafe c.pointee.since = try arena.message(since, "since")
    }
}

extension FamilyV1.ParentalCapacity: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ParentalCapacity

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__parental_capacity__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            level: unsafe FamilyV1.CapacityLevel(rawValue: Int32(bitPattern: c.pointee.level.rawValue)),
            assessedOn: unsafe MessageCopy.message(c.pointee.assessed_on),
            assessedBy: unsafe MessageCopy.text(c.pointee.assessed_by),
            approvedBy: unsafe MessageCopy.text(c.pointee.approved_by),
            evidence: unsafe MessageCopy.text(c.pointee.evidence),
            reviewBy: unsafe MessageCopy.message(c.pointee.review_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.level = .init(rawValue: UInt32(bitPattern: level.rawValue))
        unsafe c.pointee.assessed_on = try arena.message(assessedOn, "assessed_on")
        unsafe c.pointee.assessed_by = try arena.text(assessedBy, "assessed_by")
        unsafe c.pointee.approved_by = try arena.text(approvedBy, "approved_by")
        unsafe c.pointee.evidence = try arena.text(evidence, "evidence")
        unsafe c.pointee.review_by = try arena.message(reviewBy, "review_by")
    }
}

extension FamilyV1.CreateFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            family: unsafe MessageCopy.message(c.pointee.family),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.family = try arena.message(family, "family")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListFamiliesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamiliesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_families_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token),
            state: unsafe FamilyV1.FamilyState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff),
            orderBy: unsafe MessageCopy.text(c.pointee.order_by))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
        unsafe c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
        unsafe c.pointee.order_by = try arena.text(orderBy, "order_by")
    }
}

extension FamilyV1.ListFamiliesResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListFamiliesResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_families_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            families: unsafe MessageCopy.messages(c.pointee.families, c.pointee.n_families),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_families, c.pointee.families) = try arena.messages(families, "families", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.UpdateFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            family: unsafe MessageCopy.message(c.pointee.family),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.family = try arena.message(family, "family")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.ArchiveFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ArchiveFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__archive_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.UndeleteFamilyRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UndeleteFamilyRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__undelete_family_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.CreateMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__CreateMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__create_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            member: unsafe MessageCopy.message(c.pointee.member),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.member = try arena.message(member, "member")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.GetMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__GetMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__get_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension FamilyV1.ListMembersRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListMembersRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_members_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent), pageSize: unsafe c.pointee.page_size,
            pageToken: unsafe MessageCopy.text(c.pointee.page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = try arena.text(pageToken, "page_token")
    }
}

extension FamilyV1.ListMembersResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__ListMembersResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__list_members_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            members: unsafe MessageCopy.messages(c.pointee.members, c.pointee.n_members),
            nextPageToken: unsafe MessageCopy.text(c.pointee.next_page_token))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_members, c.pointee.members) = try arena.messages(members, "members", max: 100)
        unsafe c.pointee.next_page_token = try arena.text(nextPageToken, "next_page_token")
    }
}

extension FamilyV1.UpdateMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__UpdateMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__update_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            member: unsafe MessageCopy.message(c.pointee.member),
            updateMask: unsafe MessageCopy.message(c.pointee.update_mask),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.member = try arena.message(member, "member")
        unsafe c.pointee.update_mask = try arena.message(updateMask, "update_mask")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.RemoveMemberRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__RemoveMemberRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__remove_member_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            requestID: unsafe MessageCopy.text(c.pointee.request_id))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
    }
}

extension FamilyV1.SyncPullRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPullRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_pull_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            cursor: unsafe MessageCopy.text(c.pointee.cursor),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.WatchChangesRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__WatchChangesRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__watch_changes_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            cursor: unsafe MessageCopy.text(c.pointee.cursor),
            responsibleStaff: unsafe MessageCopy.text(c.pointee.responsible_staff))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.responsible_staff = try arena.text(responsibleStaff, "responsible_staff")
    }
}

extension FamilyV1.SyncBatch: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncBatch

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_batch__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            reset: unsafe c.pointee.reset != 0,
            changes: unsafe MessageCopy.messages(c.pointee.changes, c.pointee.n_changes),
            cursor: unsafe MessageCopy.text(c.pointee.cursor), complete: unsafe c.pointee.complete != 0)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.reset = reset ? 1 : 0
        unsafe (c.pointee.n_changes, c.pointee.changes) = try arena.messages(changes, "changes", max: 1024)
        unsafe c.pointee.cursor = try arena.text(cursor, "cursor")
        unsafe c.pointee.complete = complete ? 1 : 0
    }
}

extension FamilyV1.SyncChange: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncChange

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_change__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var change: Change?
        switch unsafe c.pointee.change_case.rawValue {
        case 1:
            change = unsafe MessageCopy.message(c.pointee.upsert).map { .upsert($0) }
        case 2:
            change = unsafe MessageCopy.message(c.pointee.tombstone).map { .tombstone($0) }
        default: break
        }
        self.init(change: change)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        switch change {
        case .upsert(let value):
            unsafe c.pointee.upsert = try arena.message(value, "upsert")
            unsafe c.pointee.change_case = .init(rawValue: 1)
        case .tombstone(let value):
            unsafe c.pointee.tombstone = try arena.message(value, "tombstone")
            unsafe c.pointee.change_case = .init(rawValue: 2)
        case nil: break
        }
    }
}

extension FamilyV1.SyncRecord: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncRecord

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_record__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var record: Record?
        switch unsafe c.pointee.record_case.rawValue {
        case 1:
            record = unsafe MessageCopy.message(c.pointee.family).map { .family($0) }
        case 2:
            record = unsafe MessageCopy.message(c.pointee.member).map { .member($0) }
        default: break
        }
        self.init(record: record)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        switch record {
        case .family(let value):
            unsafe c.pointee.family = try arena.message(value, "family")
            unsafe c.pointee.record_case = .init(rawValue: 1)
        case .member(let value):
            unsafe c.pointee.member = try arena.message(value, "member")
            unsafe c.pointee.record_case = .init(rawValue: 2)
        case nil: break
        }
    }
}

extension FamilyV1.SyncTombstone: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncTombstone

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_tombstone__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name),
            reason: unsafe FamilyV1.SyncTombstoneReason(
                rawValue: Int32(bitPattern: c.pointee.reason.rawValue)))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
    }
}

extension FamilyV1.SyncPushRequest: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPushRequest

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_push_request__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            parent: unsafe MessageCopy.text(c.pointee.parent),
            items: unsafe MessageCopy.messages(c.pointee.items, c.pointee.n_items))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.parent = try arena.text(parent, "parent")
        unsafe (c.pointee.n_items, c.pointee.items) = try arena.messages(items, "items", max: 100)
    }
}

extension FamilyV1.SyncItem: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncItem

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_item__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        var mutation: Mutation?
        switch unsafe c.pointee.mutation_case.rawValue {
        case 2:
            mutation = unsafe MessageCopy.message(c.pointee.create_family).map { .createFamily($0) }
        case 3:
            mutation = unsafe MessageCopy.message(c.pointee.update_family).map { .updateFamily($0) }
        case 4:
            mutation = unsafe MessageCopy.message(c.pointee.archive_family).map { .archiveFamily($0) }
        case 5:
            mutation = unsafe MessageCopy.message(c.pointee.undelete_family).map { .undeleteFamily($0) }
        case 6:
            mutation = unsafe MessageCopy.message(c.pointee.create_member).map { .createMember($0) }
        case 7:
            mutation = unsafe MessageCopy.message(c.pointee.update_member).map { .updateMember($0) }
        case 8:
            mutation = unsafe MessageCopy.message(c.pointee.remove_member).map { .removeMember($0) }
        default: break
        }
        self.init(after: unsafe MessageCopy.text(c.pointee.after), mutation: mutation)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.after = try arena.text(after, "after")
        switch mutation {
        case .createFamily(let value):
            unsafe c.pointee.create_family = try arena.message(value, "create_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 2)
        case .updateFamily(let value):
            unsafe c.pointee.update_family = try arena.message(value, "update_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 3)
        case .archiveFamily(let value):
            unsafe c.pointee.archive_family = try arena.message(value, "archive_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 4)
        case .undeleteFamily(let value):
            unsafe c.pointee.undelete_family = try arena.message(value, "undelete_family")
            unsafe c.pointee.mutation_case = .init(rawValue: 5)
        case .createMember(let value):
            unsafe c.pointee.create_member = try arena.message(value, "create_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 6)
        case .updateMember(let value):
            unsafe c.pointee.update_member = try arena.message(value, "update_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 7)
        case .removeMember(let value):
            unsafe c.pointee.remove_member = try arena.message(value, "remove_member")
            unsafe c.pointee.mutation_case = .init(rawValue: 8)
        case nil: break
        }
    }
}

extension FamilyV1.SyncPushResponse: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncPushResponse

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_push_response__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(outcomes: unsafe MessageCopy.messages(c.pointee.outcomes, c.pointee.n_outcomes))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_outcomes, c.pointee.outcomes) = try arena.messages(outcomes, "outcomes", max: 100)
    }
}

extension FamilyV1.SyncOutcome: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncOutcome

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_outcome__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            requestID: unsafe MessageCopy.text(c.pointee.request_id),
            verdict: unsafe FamilyV1.SyncVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue)),
            record: unsafe MessageCopy.message(c.pointee.record), leftOut: unsafe c.pointee.left_out != 0,
            status: unsafe MessageCopy.message(c.pointee.status),
            conflict: unsafe MessageCopy.message(c.pointee.conflict))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.request_id = try arena.text(requestID, "request_id")
        unsafe c.pointee.verdict = .init(rawValue: UInt32(bitPattern: verdict.rawValue))
        unsafe c.pointee.record = try arena.message(record, "record")
        unsafe c.pointee.left_out = leftOut ? 1 : 0
        unsafe c.pointee.status = try arena.message(status, "status")
        unsafe c.pointee.conflict = try arena.message(conflict, "conflict")
    }
}

extension FamilyV1.SyncConflict: @unsafe FencedMessage {
    typealias C = Pegase__Family__V1__SyncConflict

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__family__v1__sync_conflict__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            myPaths: unsafe MessageCopy.texts(c.pointee.my_paths, c.pointee.n_my_paths),
            theirPaths: unsafe MessageCopy.texts(c.pointee.their_paths, c.pointee.n_their_paths),
            baseRecord: unsafe MessageCopy.message(c.pointee.base_record),
            myRecord: unsafe MessageCopy.message(c.pointee.my_record),
            theirRecord: unsafe MessageCopy.message(c.pointee.their_record))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe (c.pointee.n_my_paths, c.pointee.my_paths) = try arena.texts(myPaths, "my_paths", max: 64)
        unsafe (c.pointee.n_their_paths, c.pointee.their_paths) = try arena.texts(
            theirPaths, "their_paths", max: 64)
        unsafe c.pointee.base_record = try arena.message(baseRecord, "base_record")
        unsafe c.pointee.my_record = try arena.message(myRecord, "my_record")
        unsafe c.pointee.their_record = try arena.message(theirRecord, "their_record")
    }
}
