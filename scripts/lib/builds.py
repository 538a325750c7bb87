"""Release builds of the product and of the loads in Benchmarks, all in one directory: see scripts/lib/tools.sh."""
import os, subprocess


def build(root, *products, package=""):
    """Builds products, or all there are, of the package in a folder of the project."""
    command = ["swift", "build", "-c", "release", "--package-path", os.path.join(root, package), "--scratch-path",
               os.path.join(root, ".build"), "--disable-build-manifest-caching"]
    for flags in [["--product", product] for product in products] or [[]]:
        subprocess.run([*command, *flags], check=True)


def program(root, name):
    """Where a built program lies."""
    return os.path.join(root, ".build", "release", name)
