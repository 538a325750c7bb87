public import Store
import Tenancy
public import WireProto

/// Counts the records of a list that its caller may see, by what they have in a field.
///
/// A page counts ``RuntimeLimits/counted`` records at most, and its caller adds up the pages.
public struct RecordCount<N: Resource, Item: WireMessage>: PagedList {
    public let parent: Target
    private let scan: RecordScan<N>
    private let field: FilterField<N>?
    private let item: @Sendable (_ value: String, _ count: Int32) -> Item

    /// - Parameters:
    ///   - field: What is counted by; `nil` for one count of all.
    ///   - item: The count of the records with a value: of fields of the classes P0 and P1.
    public init(
        _ scan: RecordScan<N>, in parent: Target, by field: FilterField<N>?,
        as item: @escaping @Sendable (_ value: String, _ count: Int32) -> Item
    ) {
        self.parent = parent
        self.scan = scan
        self.field = field
        self.item = item
    }

    public func check(_ reading: borrowing Reading) throws(RPCStatus) { try parent.requireName() }

    public func page(
        _ reading: borrowing Reading, after place: [UInt8]?, limit: Int
    ) throws(RPCStatus) -> Disclosure<Page<Item>> {
        var (counts, counted, next) = ([String: Int32](), 0, [UInt8]?.none)
        if field == nil { counts[""] = 0 }
        let unfinished = try scan.each(
            reading, after: place, expecting: RuntimeLimits.defaultPageSize, showing: parent.classes
        ) { found, _ throws(RPCStatus) in
            let stored = try found.stored.showing(found.classes)
            counts[field?.text(of: stored) ?? "", default: 0] += 1
            counted += 1
            if counted == RuntimeLimits.counted { next = found.place }
            return next == nil
        }
        var items: [Disclosed<Item>] = []
        for (value, count) in counts.sorted(by: { $0.key < $1.key }) {
            items.append(try Disclosed(operational: item(value, count)))
        }
        return Disclosure(Page(items, next: next ?? unfinished), of: [], count: counted)
    }
}

extension FilterField {
    /// The value of a record as a filter writes it; empty for none.
    fileprivate func text(of stored: Stored<N>) -> String {
        switch (read(stored), kind) {
        case (.text(let text), _): text
        case (.number(let number), .choice(let schema)):
            schema.name(Int32(clamping: number)).map { String($0.dropFirst(schema.prefix.count)) } ?? ""
        default: ""
        }
    }
}
