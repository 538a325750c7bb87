"""What a partner reads of policies in the contract, beside the table that the programs decide by."""

import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "python"))

from google.protobuf import descriptor_pb2, descriptor_pool
from pegase.options.v1 import options_pb2 as options

import policies


def words(numbers, enum):
    """`.socialWorker, .manager`: numbers of an enum as Swift has them."""
    prefix = {"Role": "ROLE_", "Purpose": "PURPOSE_", "Audience": "AUDIENCE_"}.get(enum.DESCRIPTOR.name, "")
    names = [enum.Name(number).removeprefix(prefix).lower().split("_") for number in numbers]
    return ["." + first + "".join(map(str.capitalize, rest)) for first, *rest in names]


def row(policy):
    """The policy as a row of the generated table."""
    lists = [
        f"{name}: [{', '.join(words(getattr(policy, name), enum))}]"
        for name, enum in (("relations", options.Relation), ("roles", options.Role), ("purposes", options.Purpose))
    ]
    audience = words(policy.audience, options.Audience)
    return ", ".join(lists + [
        f"reveals: {words([policy.reveals], options.FieldClass)[0]}",
        f"mutates: {str(policy.mutates).lower()}",
        f"idempotent: {str(policy.idempotent).lower()}",
        f"audience: {audience[0] if len(audience) == 1 else audience}",
    ])


class PolicyTests(unittest.TestCase):
    def setUp(self):
        text = (ROOT / "Sources/Tenancy/Generated/PolicyTable.swift").read_text()
        rows = re.findall(r"// \d+: (/\S+)\n\s+MethodPolicy\((.*?)\),\n", text, re.DOTALL)
        # swift-format breaks long lists, with a comma after the last one.
        self.table = {path: re.sub(r"\[ (.*?), \]", r"[\1]", " ".join(row.split())) for path, row in rows}

    def test_the_descriptors_say_what_the_programs_decide_by(self):
        told = {
            f"/{service.full_name}/{method.name}": row(policies.policy_of(method))
            for service in policies.SERVICES
            for method in service.methods
        }
        published = {path for path in self.table if path.startswith("/grpc.")}
        self.assertGreater(len(told), 130)
        self.assertEqual(told, {path: row for path, row in self.table.items() if path not in published})

    def test_files_as_reflection_serves_them_say_the_same(self):
        pool = descriptor_pool.DescriptorPool()

        def add(file):
            for imported in file.dependencies:
                add(imported)
            copy = descriptor_pb2.FileDescriptorProto()
            file.CopyToProto(copy)
            pool.Add(copy)

        for service in policies.SERVICES:
            add(service.file)
            for method in service.methods:
                served = pool.FindServiceByName(service.full_name).FindMethodByName(method.name)
                self.assertEqual(policies.policy_of(served), policies.policy_of(method))


if __name__ == "__main__":
    unittest.main()
