package enum TestPlaceholder {}
