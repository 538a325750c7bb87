/// Where the parts of a resource name are, found without making a value of any of them.
struct NameShape {
    let type: ResourceType
    /// Empty in the name of what is the cell's own, so that it equals no partner's.
    let partner: Range<Int>
    let id: Range<Int>
    /// The id of the record that it lies under; `nil` where that is the partner.
    let parent: Range<Int>?

    /// - Returns: `nil` unless all of `name` is a name in one of the forms of ``ResourceName``.
    init?(_ name: Span<UInt8>) {
        guard name.count <= Limits.nameLength else { return nil }
        var reader = NameReader(count: name.count)
        guard reader.skip("partners/", in: name) else {
            guard let (type, id) = reader.record(of: Collection.ofCell, in: name), reader.atEnd else {
                return nil
            }
            (self.type, self.id, parent, partner) = (type, id, nil, 0..<0)
            return
        }
        guard let partner = reader.slug(in: name) else { return nil }
        self.partner = partner
        if reader.atEnd {
            (type, id, parent) = (.partner, partner, nil)
            return
        }
        guard let (type, id) = reader.record(of: Collection.underPartner, in: name) else { return nil }
        if reader.atEnd {
            (self.type, self.id, parent) = (type, id, nil)
            return
        }
        guard let (inner, innerID) = reader.record(of: Collection.under(type), in: name), reader.atEnd else {
            return nil
        }
        (self.type, self.id, parent) = (inner, innerID, id)
    }
}

/// One collection of the grammar.
private struct Collection {
    let type: ResourceType
    /// With the slash behind it, and before it unless names begin with it.
    let word: String
    let id: ResourceType.IDForm

    private init(_ type: ResourceType) {
        self.type = type
        word = (type.isOfCell ? "" : "/") + "\(type.collection)/"
        id = type.idForm
    }

    static let ofCell = ResourceType.allCases.filter(\.isOfCell).map(Collection.init)
    /// The partner comes first in every other name and is read apart.
    static let underPartner = ResourceType.allCases.filter {
        $0 != .partner && !$0.isOfCell && $0.parent == nil
    }.map(Collection.init)
    private static let byParent = Dictionary(
        grouping: ResourceType.allCases.filter { $0.parent != nil }.map(Collection.init),
        by: { $0.type.parent })

    static func under(_ parent: ResourceType) -> [Collection] { byParent[parent] ?? [] }
}

/// A place in a name. The name itself is passed to each step, because a span cannot be kept.
private struct NameReader {
    let count: Int
    var next = 0

    init(count: Int) {
        self.count = count
    }

    var atEnd: Bool { next == count }

    /// Steps over one of these collections and an id in it.
    mutating func record(
        of collections: [Collection], in name: borrowing Span<UInt8>
    ) -> (ResourceType, Range<Int>)? {
        for collection in collections {
            guard skip(collection.word, in: name) else { continue }
            return id(collection.id, in: name).map { (collection.type, $0) }
        }
        return nil
    }

    private mutating func id(
        _ form: ResourceType.IDForm, in name: borrowing Span<UInt8>
    ) -> Range<Int>? {
        switch form {
        case .drawn: drawnID(in: name)
        case .slug: slug(in: name)
        case .account: accountID(in: name)
        case .fingerprint: fingerprint(in: name)
        }
    }

    /// `operator.first`, `service.family`.
    private mutating func accountID(in name: borrowing Span<UInt8>) -> Range<Int>? {
        let start = next
        guard skip("operator.", in: name) || skip("service.", in: name), let slug = slug(in: name) else {
            return nil
        }
        return start..<slug.upperBound
    }

    /// The 64 digits of a SHA-256.
    private mutating func fingerprint(in name: borrowing Span<UInt8>) -> Range<Int>? {
        let range = segment(in: name)
        guard CertificateFingerprint(name.extracting(range)) != nil else { return nil }
        next = range.upperBound
        return range
    }

    /// Steps over `word` if it comes next.
    mutating func skip(_ word: String, in name: borrowing Span<UInt8>) -> Bool {
        var index = next
        for byte in word.utf8 {
            guard index < count, name[index] == byte else { return false }
            index += 1
        }
        next = index
        return true
    }

    mutating func slug(in name: borrowing Span<UInt8>) -> Range<Int>? {
        let range = segment(in: name)
        guard Slug.isValid(name.extracting(range)) else { return nil }
        next = range.upperBound
        return range
    }

    private mutating func drawnID(in name: borrowing Span<UInt8>) -> Range<Int>? {
        let range = segment(in: name)
        guard DrawnID(name.extracting(range)) != nil else { return nil }
        next = range.upperBound
        return range
    }

    /// What lies before the next slash or the end.
    private func segment(in name: borrowing Span<UInt8>) -> Range<Int> {
        var end = next
        while end < count, name[end] != UInt8(ascii: "/") { end += 1 }
        return next..<end
    }
}
