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
        if let (type, id) = reader.recordOfCell(in: name) {
            guard reader.atEnd else { return nil }
            (self.type, self.id, parent, partner) = (type, id, nil, 0..<0)
            return
        }
        guard reader.skip("partners/", in: name), let partner = reader.slug(in: name) else { return nil }
        self.partner = partner
        if reader.atEnd {
            (type, id, parent) = (.partner, partner, nil)
            return
        }
        guard let (type, id) = reader.record(under: nil, in: name) else { return nil }
        if reader.atEnd {
            (self.type, self.id, parent) = (type, id, nil)
            return
        }
        guard let (inner, innerID) = reader.record(under: type, in: name), reader.atEnd else { return nil }
        (self.type, self.id, parent) = (inner, innerID, id)
    }
}

/// One collection of the grammar.
private struct Collection {
    let type: ResourceType
    let parent: ResourceType?
    /// With the slashes around it.
    let word: String

    /// The partner comes first in every name and is read apart.
    static let all = ResourceType.allCases.filter { $0 != .partner && !$0.isOfCell }.map {
        Collection(type: $0, parent: $0.parent, word: "/\($0.collection)/")
    }
}

/// A place in a name. The name itself is passed to each step, because a span cannot be kept.
private struct NameReader {
    let count: Int
    var next = 0

    init(count: Int) {
        self.count = count
    }

    var atEnd: Bool { next == count }

    /// Steps over a collection and an id in it, of those that lie under `parent`.
    mutating func record(
        under parent: ResourceType?, in name: borrowing Span<UInt8>
    ) -> (ResourceType, Range<Int>)? {
        for collection in Collection.all where collection.parent == parent {
            guard skip(collection.word, in: name) else { continue }
            let id = collection.type == .system ? slug(in: name) : drawnID(in: name)
            return id.map { (collection.type, $0) }
        }
        return nil
    }

    /// Steps over `accounts/` or `certificates/` and an id in it.
    mutating func recordOfCell(in name: borrowing Span<UInt8>) -> (ResourceType, Range<Int>)? {
        if skip("accounts/", in: name) { return accountID(in: name).map { (.account, $0) } }
        if skip("certificates/", in: name) { return fingerprint(in: name).map { (.certificate, $0) } }
        return nil
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

    mutating func drawnID(in name: borrowing Span<UInt8>) -> Range<Int>? {
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
