// Written by scripts/generate from proto/pegase/common/v1/common.proto. Do not edit: change the proto.

import CProtobufC
import CWireMessages

extension CommonV1.Date: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__Date

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__date__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(year: unsafe c.pointee.year, month: unsafe c.pointee.month, day: unsafe c.pointee.day)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.year = year
        unsafe c.pointee.month = month
        unsafe c.pointee.day = day
    }
}

extension CommonV1.LocalizedText: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__LocalizedText

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__localized_text__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            lang: unsafe MessageCopy.text(c.pointee.lang), text: unsafe MessageCopy.text(c.pointee.text))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.lang = try arena.text(lang, "lang")
        unsafe c.pointee.text = try arena.text(text, "text")
    }
}

extension CommonV1.PersonName: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__PersonName

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__person_name__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            family: unsafe MessageCopy.text(c.pointee.family),
            given: unsafe MessageCopy.text(c.pointee.given), other: unsafe MessageCopy.text(c.pointee.other),
            script: unsafe MessageCopy.text(c.pointee.script))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.family = try arena.text(family, "family")
        unsafe c.pointee.given = try arena.text(given, "given")
        unsafe c.pointee.other = try arena.text(other, "other")
        unsafe c.pointee.script = try arena.text(script, "script")
    }
}

extension CommonV1.AdminArea: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__AdminArea

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__admin_area__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            country: unsafe CommonV1.Country(rawValue: Int32(bitPattern: c.pointee.country.rawValue)),
            code: unsafe MessageCopy.text(c.pointee.code), name: unsafe MessageCopy.text(c.pointee.name))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.country = .init(rawValue: UInt32(bitPattern: country.rawValue))
        unsafe c.pointee.code = try arena.text(code, "code")
        unsafe c.pointee.name = try arena.text(name, "name")
    }
}

extension CommonV1.Money: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__Money

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__money__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            currency: unsafe MessageCopy.text(c.pointee.currency), minorUnits: unsafe c.pointee.minor_units)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.currency = try arena.text(currency, "currency")
        unsafe c.pointee.minor_units = minorUnits
    }
}

extension CommonV1.IntValue: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__IntValue

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__int_value__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(value: unsafe c.pointee.value)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.value = value
    }
}

extension CommonV1.Actor: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__Actor

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__actor__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            partner: unsafe MessageCopy.text(c.pointee.partner),
            staff: unsafe MessageCopy.text(c.pointee.staff),
            identity: unsafe MessageCopy.text(c.pointee.identity))
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.partner = try arena.text(partner, "partner")
        unsafe c.pointee.staff = try arena.text(staff, "staff")
        unsafe c.pointee.identity = try arena.text(identity, "identity")
    }
}

extension CommonV1.Meta: @unsafe FencedMessage {
    typealias C = Pegase__Common__V1__Meta

    public init(decoding bytes: [UInt8]) throws(MessageError) {
        self = try unsafe MessageFence.decode(bytes)
    }

    public func encoded() throws(MessageError) -> [UInt8] {
        try unsafe MessageFence.encode(self)
    }

    static func prepare(_ c: UnsafeMutablePointer<C>) {
        unsafe pegase__common__v1__meta__init(c)
    }

    init(copying c: UnsafeMutablePointer<C>) {
        self.init(
            name: unsafe MessageCopy.text(c.pointee.name), etag: unsafe MessageCopy.text(c.pointee.etag),
            createTime: unsafe MessageCopy.message(c.pointee.create_time),
            updateTime: unsafe MessageCopy.message(c.pointee.update_time),
            deleteTime: unsafe MessageCopy.message(c.pointee.delete_time),
            purgeTime: unsafe MessageCopy.message(c.pointee.purge_time),
            createBy: unsafe MessageCopy.message(c.pointee.create_by),
            updateBy: unsafe MessageCopy.message(c.pointee.update_by), revision: unsafe c.pointee.revision)
    }

    func fill(_ c: UnsafeMutablePointer<C>, in arena: MessageArena) throws(MessageError) {
        unsafe c.pointee.name = try arena.text(name, "name")
        unsafe c.pointee.etag = try arena.text(etag, "etag")
        unsafe c.pointee.create_time = try arena.message(createTime, "create_time")
        unsafe c.pointee.update_time = try arena.message(updateTime, "update_time")
        unsafe c.pointee.delete_time = try arena.message(deleteTime, "delete_time")
        unsafe c.pointee.purge_time = try arena.message(purgeTime, "purge_time")
        unsafe c.pointee.create_by = try arena.message(createBy, "create_by")
        unsafe c.pointee.update_by = try arena.message(updateBy, "update_by")
        unsafe c.pointee.revision = revision
    }
}
