# Every task of the project; `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
PROGRAM := .build/release/oralblanc
RELEASE := swift build -c release --static-swift-stdlib -Xlinker -s
PACKAGES := libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev tmux

.DEFAULT_GOAL := help
.PHONY: help setup run build test bench-jury lint format install uninstall pictures

help: ## List the tasks
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: ## Install the Debian packages that are missing
	@scripts/setup.sh $(PACKAGES)

run: build ## Build and open the home screen
	@$(PROGRAM)

build: setup ## Build the program at .build/release/oralblanc
	@$(RELEASE) --product oralblanc

test: setup ## Run every test
	@swift build --build-tests && swift test --skip-build

bench-jury: ## Tell what the jury notices in fiches whose gaps are known
	@swift build --build-tests >/dev/null && swift test --skip-build --filter CorpusTests.table 2>&1 | sed -n 's/^jury: //p'

lint: ## Check format and style
	@swift format lint --recursive --strict --configuration .swift-format Sources Tests Tools Plugins Package.swift

format: ## Format the sources in place
	@swift format --in-place --recursive --configuration .swift-format Sources Tests Tools Plugins Package.swift

pictures: setup ## Draw docs/pictures/ anew from the program's own screens
	@swift build --product oralblanc-pictures && .build/debug/oralblanc-pictures docs/pictures

install: build ## Install below PREFIX (default /usr/local), inside DESTDIR if set
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/oralblanc"

uninstall: ## Remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/oralblanc"
