/// The grammar of the ids that people choose: two to 32 of a-z, 0-9 and inner dashes.
enum Slug {
    static func isValid(_ bytes: Span<UInt8>) -> Bool {
        guard Limits.slugLength.contains(bytes.count) else { return false }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: "-") where index > 0 && index < bytes.count - 1: continue
            default: return false
            }
        }
        return true
    }

    static func isValid(_ text: String) -> Bool {
        isValid(text.utf8.span)
    }
}
