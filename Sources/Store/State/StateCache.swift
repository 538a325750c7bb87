import Synchronization

/// Nodes of one tenant that were read and found right, each under its code: one that has the code that its parent has
/// now is right in every snapshot. A place for each, and the next one with that place puts it out: 90 KiB at most.
final class StateCache: Sendable {
    private struct Node {
        let number: Int64
        let code: UInt64
        let node: StateNode
    }

    /// The root, the nodes below it, and some of what is below these.
    private static let innerPlaces = 128
    private static let leafPlaces = 61

    private let nodes = Mutex<[Node?]>(Array(repeating: nil, count: innerPlaces + leafPlaces))

    func node(_ number: Int64, _ code: UInt64) -> StateNode? {
        nodes.withLock { nodes in
            for place in [Self.inner(number), Self.leaf(number)] {
                if let found = nodes[place], found.number == number, found.code == code { return found.node }
            }
            return nil
        }
    }

    func keep(_ number: Int64, _ code: UInt64, _ node: StateNode) {
        let place: Int
        switch node {
        case .inner: place = Self.inner(number)
        case .leaf: place = Self.leaf(number)
        }
        nodes.withLock { $0[place] = Node(number: number, code: code, node: node) }
    }

    private static func inner(_ number: Int64) -> Int {
        number < 128 ? Int(max(number - 63, 0)) : 65 + Int(number % 63)
    }

    private static func leaf(_ number: Int64) -> Int { innerPlaces + Int(number % Int64(leafPlaces)) }
}
