"""Puts the vectors of the built-in story into a models file, so that no question waits for them.

usage: story.py MODELS.bin --benchmarks PROGRAM
"""

import argparse
import subprocess

import packer

parser = argparse.ArgumentParser()
parser.add_argument("models")
parser.add_argument("--benchmarks", required=True)
options = parser.parse_args()
section = subprocess.run([options.benchmarks, "vectors", options.models, "-"], check=True,
                         stdout=subprocess.PIPE).stdout
sections = packer.read_sections(options.models)
sections["story"] = section
packer.write_file(options.models, sections)
