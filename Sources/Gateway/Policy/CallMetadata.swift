import Tenancy
import WireProto

/// What a caller says about a call beside its message: the only words of its metadata that the gateway reads.
struct CallMetadata {
    private(set) var staff = Word.none
    private(set) var purpose = Word.none
    private(set) var service = Word.none

    /// One metadata value. Said twice, or not in UTF-8, it is noise: nobody chooses which one was meant.
    enum Word {
        case none
        case one(String)
        case noise

        fileprivate mutating func add(_ value: ArraySlice<UInt8>) {
            guard case .none = self, let text = String(validating: value, as: UTF8.self) else {
                self = .noise
                return
            }
            self = .one(text)
        }
    }

    init(_ metadata: Metadata) {
        guard !metadata.isEmpty else { return }
        var (staff, purpose, service) = (Word.none, Word.none, Word.none)
        metadata.forEach { name, value in
            if name.elementsEqual(MetadataKey.staff.utf8) {
                staff.add(value)
            } else if name.elementsEqual(MetadataKey.purpose.utf8) {
                purpose.add(value)
            } else if name.elementsEqual(MetadataKey.service.utf8) {
                service.add(value)
            }
        }
        self.staff = staff
        self.purpose = purpose
        self.service = service
    }

    var namedPurpose: NamedPurpose {
        switch purpose {
        case .none: .none
        case .noise: .unknown
        case .one(let word): Purpose(word: word).map { .named($0) } ?? .unknown
        }
    }

    var namedService: NamedService {
        switch service {
        case .none: .none
        case .noise: .unknown
        case .one(let word): NamedService(word: word)
        }
    }
}
