import PioneerCommand

Program.run()
