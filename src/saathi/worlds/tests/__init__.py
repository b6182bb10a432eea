"""Tests of the fictional programme. Owns one drawn crowd; asserts rates on it, never names."""
