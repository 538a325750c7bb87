/// The header and module map of Sources/CWireMessages.
struct UmbrellaWriter {
    let set: ProtoSet

    func files() -> [GeneratedFile] {
        let folder = "Sources/CWireMessages/include"
        var header = "// Written by scripts/generate: what Swift sees of protoc-c's output.\n#pragma once\n"
        for file in set.written {
            header += "#include \"\(file.name.replacing(".proto", with: ".pb-c.h"))\"\n"
        }
        let map = """
            // Written by scripts/generate.
            module CWireMessages {
                umbrella header "CWireMessages.h"
                export *
            }

            """
        return [
            GeneratedFile(path: "\(folder)/CWireMessages.h", contents: header),
            GeneratedFile(path: "\(folder)/module.modulemap", contents: map),
        ]
    }
}
