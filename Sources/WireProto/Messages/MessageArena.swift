import CProtobufC
import Glibc
import Synchronization

/// Memory for one message at a time: handed out in sequence, never given back one by one, all taken back at once.
/// When the budget is spent there is no more, and protobuf-c gives up cleanly.
///
/// One decode or encode owns an arena at a time; ``ArenaPool`` sees to it.
@safe final class MessageArena: @unchecked Sendable {
    /// What the C callback reads: plain memory, so that an allocation costs no reference counting.
    @unsafe struct Region {
        var next: UnsafeMutableRawPointer
        var left: Int
        /// Bytes that may still be handed out, in this block and in others.
        var budget: Int
        /// Blocks beyond the first, each beginning with the address of the one before.
        var overflow: UnsafeMutableRawPointer?
    }

    private let first: UnsafeMutableRawPointer  // Owned: freed in `deinit`.
    private let region: UnsafeMutablePointer<Region>  // Owned; lent to C as `allocator_data`.
    private let lent: UnsafeMutablePointer<ProtobufCAllocator>  // Owned; lent to C.

    init() {
        unsafe first = .allocate(byteCount: MessageLimits.smallBudget, alignment: Self.alignment)
        unsafe region = .allocate(capacity: 1)
        unsafe lent = .allocate(capacity: 1)
        unsafe region.initialize(
            to: Region(next: first, left: MessageLimits.smallBudget, budget: 0, overflow: nil))
        unsafe lent.initialize(
            to: ProtobufCAllocator(
                alloc: { data, size in unsafe MessageArena.allocate(size, from: data) },
                free: { _, _ in }, allocator_data: UnsafeMutableRawPointer(region)))
    }

    deinit {
        reset()
        unsafe lent.deallocate()
        unsafe region.deallocate()
        unsafe first.deallocate()
    }

    /// What protobuf-c allocates with.
    var allocator: UnsafeMutablePointer<ProtobufCAllocator> { unsafe lent }

    /// Takes everything back, and lets `budget` bytes be handed out.
    func begin(budget: Int) {
        reset()
        unsafe region.pointee.budget = budget
    }

    func reset() {
        while let block = unsafe region.pointee.overflow {
            unsafe region.pointee.overflow = block.load(as: UnsafeMutableRawPointer?.self)
            unsafe free(block)
        }
        unsafe region.pointee.next = first
        unsafe region.pointee.left = MessageLimits.smallBudget
        unsafe region.pointee.budget = 0
    }

    /// Uninitialized memory, or `nil` when the budget is spent.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        unsafe Self.allocate(size, from: UnsafeMutableRawPointer(region))
    }

    /// As `malloc` aligns.
    private static let alignment = 16
    /// The size of blocks beyond the first, unless one allocation needs more.
    private static let overflowBlock = 256 * 1024

    private static func allocate(_ size: Int, from data: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
    {
        guard let region = unsafe data?.assumingMemoryBound(to: Region.self) else { return nil }
        // `size` is C's `size_t`: what does not fit an Int comes out negative.
        guard size >= 0, unsafe region.pointee.budget >= size else { return nil }
        let rounded = (size + alignment - 1) & ~(alignment - 1)
        if unsafe region.pointee.left < rounded {
            let capacity = max(rounded, overflowBlock) + alignment
            guard let block = unsafe malloc(capacity) else { return nil }
            unsafe block.storeBytes(of: region.pointee.overflow, as: UnsafeMutableRawPointer?.self)
            unsafe region.pointee.overflow = block
            unsafe region.pointee.next = block + alignment
            unsafe region.pointee.left = capacity - alignment
        }
        let result = unsafe region.pointee.next
        unsafe region.pointee.next = result + rounded
        unsafe region.pointee.left -= rounded
        unsafe region.pointee.budget -= rounded
        return unsafe result
    }
}

/// Arenas kept for reuse; any thread may take one.
enum ArenaPool {
    private static let kept = Mutex<[MessageArena]>([])

    static func take() -> MessageArena {
        kept.withLock { $0.popLast() } ?? MessageArena()
    }

    static func giveBack(_ arena: MessageArena) {
        arena.reset()
        kept.withLock { if $0.count < MessageLimits.keptArenas { $0.append(arena) } }
    }
}
