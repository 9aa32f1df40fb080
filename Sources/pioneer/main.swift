import ArgumentParser
import PioneerCommand

Pioneer.main()
