import Glibc

/// A growing array of plain values without reference counts, for what the callbacks append to. The owner frees it.
@safe struct FlatList<Element: BitwiseCopyable> {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        unsafe base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func free() {
        unsafe base.deallocate()
    }

    subscript(_ index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count)
            return unsafe base[index]
        }
        set {
            precondition(index >= 0 && index < count)
            unsafe base[index] = newValue
        }
    }

    func view(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        unsafe (base + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    mutating func append(_ source: UnsafePointer<Element>, _ added: Int) {
        if count + added > capacity { grow(to: count + added) }
        unsafe memcpy(base + count, source, added * MemoryLayout<Element>.stride)
        count += added
    }

    mutating func truncate(to newCount: Int) {
        precondition(newCount >= 0 && newCount <= count)
        count = newCount
    }

    mutating func removeFirst(_ removed: Int) {
        precondition(removed >= 0 && removed <= count)
        count -= removed
        unsafe memmove(base, base + removed, count * MemoryLayout<Element>.stride)
    }

    /// Gives memory back when it is empty and has grown beyond `kept` elements.
    mutating func shrink(to kept: Int) {
        guard count == 0, capacity > kept else { return }
        unsafe base.deallocate()
        unsafe base = .allocate(capacity: kept)
        capacity = kept
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        unsafe new.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = new
        capacity = larger
    }
}
