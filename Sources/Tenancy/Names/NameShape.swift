/// Where the parts of a resource name are, found without making a value of any of them.
struct NameShape {
    let type: ResourceType
    let partner: Range<Int>
    let id: Range<Int>
    let family: Range<Int>?

    /// - Returns: `nil` unless all of `name` is a name in one of the six forms.
    init?(_ name: Span<UInt8>) {
        guard name.count <= Limits.nameLength else { return nil }
        var reader = NameReader(count: name.count)
        guard reader.skip("partners/", in: name), let partner = reader.slug(in: name) else { return nil }
        self.partner = partner
        var family: Range<Int>?
        if reader.atEnd {
            (type, id) = (.partner, partner)
        } else if reader.skip("/sites/", in: name), let site = reader.drawnID(in: name) {
            (type, id) = (.site, site)
        } else if reader.skip("/staff/", in: name), let staff = reader.drawnID(in: name) {
            (type, id) = (.staff, staff)
        } else if reader.skip("/systems/", in: name), let system = reader.slug(in: name) {
            (type, id) = (.system, system)
        } else if reader.skip("/families/", in: name), let found = reader.drawnID(in: name) {
            if reader.atEnd {
                (type, id) = (.family, found)
            } else if reader.skip("/members/", in: name), let member = reader.drawnID(in: name) {
                family = found
                (type, id) = (.member, member)
            } else {
                return nil
            }
        } else {
            return nil
        }
        guard reader.atEnd else { return nil }
        self.family = family
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
